import type { ReaderText } from '#texts';

/** A method's name in the reader's language; its code where the product has no name for it. */
export function methodName<Key extends string>(
  method: string,
  text: Pick<ReaderText<Key>, 't' | 'has'>,
): string {
  const key = `ranking.method.${method}`;
  return text.has(key) ? text.t(key) : method;
}
