import type { MemberCity } from '#members';
import { saysAll } from './says-all.ts';

/** What stands where words were left out. */
const gap = '[…]';

/** Why words cannot be cleared as a quote of a text. */
export type QuoteProblem = 'quote-not-in-text' | 'quote-names-city';

/**
 * Null for words that stand in the text, in its order, with `[…]` where some were left out, and that do not name the
 * city or its country; spaces and line breaks do not matter.
 */
export function quoteProblem(
  text: string,
  words: string,
  city: Pick<MemberCity, 'name' | 'officialName' | 'ownName' | 'shortNames' | 'countryName'>,
): QuoteProblem | null {
  let rest = spaced(text);
  for (const part of spaced(words).split(gap)) {
    const at = rest.indexOf(part.trim());
    if (at < 0) return 'quote-not-in-text';
    rest = rest.slice(at + part.trim().length);
  }
  const names = [city.name, city.officialName, city.ownName, ...city.shortNames, city.countryName];
  // A name of one or two letters would stand in every other word.
  const named = names.some((name) => name !== null && name.length > 2 && saysAll(words, name));
  return named ? 'quote-names-city' : null;
}

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
