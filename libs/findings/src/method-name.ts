import type { ReaderText } from '#texts';

/**
 * A method's name in the reader's language; its code where the product has no name for it. One over ratings says over
 * which: `topBox:importance`.
 */
export function methodName<Key extends string>(
  method: string,
  text: Pick<ReaderText<Key>, 't' | 'has'>,
): string {
  const said = (key: string, code: string) => (text.has(key) ? text.t(key) : code);
  const [rule = method, rating] = method.split(':');
  const name = said(`ranking.method.${rule}`, rule);
  const together = 'ranking.method.ofRating';
  if (rating === undefined || !text.has(together)) return name;
  return text.t(together, { method: name, rating: said(`ranking.rated.${rating}`, rating) });
}
