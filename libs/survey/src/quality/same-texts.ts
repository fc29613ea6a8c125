import { wordCount } from '../word-count.ts';
import type { FlagParams, JudgedAnswers } from './quality-flag.ts';

/** Shorter texts are alike by chance: “Schools and libraries”. */
export const sameTextWords = 8;

/** What is said of a shared text, and the part of it that is compared. */
interface SameText {
  readonly params: FlagParams;
  readonly text: string;
}

/**
 * The texts of eight or more words that more than one city gave, letter by letter but for capitals, punctuation and
 * spaces: each once, at the first of its cities by id, with the others. A city that repeats itself is no reason; nor is
 * the language in which it writes. O(length).
 */
export function sameTexts(texts: readonly JudgedAnswers<string>[]): readonly JudgedAnswers<SameText>[] {
  const givers = new Map<string, { readonly words: number; readonly cities: Set<string> }>();
  for (const { city, value } of texts) {
    const words = wordCount(value);
    if (words < sameTextWords) continue;
    const text = comparable(value);
    const known = givers.get(text) ?? { words, cities: new Set() };
    givers.set(text, { words: Math.min(words, known.words), cities: known.cities.add(city) });
  }
  return [...givers].flatMap(([text, { words, cities }]) => {
    const [city, ...others] = [...cities].sort();
    if (city === undefined || others.length === 0) return [];
    return [{ city, value: { params: { words, cities: others }, text } }];
  });
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
