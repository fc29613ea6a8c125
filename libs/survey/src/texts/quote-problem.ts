import type { MemberCity } from '#members';
import { folded, saysAll } from './says-all.ts';

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
  const named = names.some(
    (name) => name !== null && name.length > 2 && (saysAll(words, name) || spellsOut(words, name)),
  );
  return named ? 'quote-names-city' : null;
}

/** Whether letters that spaces, signs or a gap keep apart make up the name. */
function spellsOut(words: string, name: string): boolean {
  const wanted = lettersOf(name).join('');
  return [words.replaceAll(gap, ' '), words.replaceAll(/\s*\[…\]\s*/g, '')].some((text) => {
    const pieces = lettersOf(text);
    return pieces.some((_, start) => {
      let together = '';
      for (const piece of pieces.slice(start)) {
        together += piece;
        if (together.length >= wanted.length) break;
      }
      return together === wanted;
    });
  });
}

/** Runs of letters and digits, without case and accents. */
const lettersOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece !== '');

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
