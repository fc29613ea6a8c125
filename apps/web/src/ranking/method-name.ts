import type { Text } from '../i18n/text.ts';

/** A method's name in the reader's language; its code where the product has no name for it. */
export function methodName(method: string, text: Pick<Text, 't' | 'has'>): string {
  const key = `ranking.method.${method}`;
  return text.has(key) ? text.t(key) : method;
}
