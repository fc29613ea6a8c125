import { wordCount } from '../word-count.ts';
import type { FlagParams, JudgedAnswers } from './quality-flag.ts';

/** Shorter texts are alike by chance: “Schools and libraries”. */
export const sameTextWords = 8;

/** Cities that share a text and the part of it that is compared. */
interface SameText {
  readonly params: FlagParams;
  readonly text: string;
}

/**
 * The cities that gave a text of eight or more words which another city gave too, letter by letter but for capitals,
 * punctuation and spaces. A city that repeats itself is no reason; nor is the language in which it writes. O(length).
 */
export function sameTexts(texts: readonly JudgedAnswers<string>[]): readonly JudgedAnswers<SameText>[] {
  const cities = new Map<string, Set<string>>();
  const compared = texts
    .map(({ city, value }) => ({ city, value, text: comparable(value) }))
    .filter(({ value }) => wordCount(value) >= sameTextWords);
  for (const { city, text } of compared) cities.set(text, (cities.get(text) ?? new Set()).add(city));
  const seen = new Set<string>();
  return compared.flatMap(({ city, value, text }) => {
    const others = [...(cities.get(text) ?? [])].filter((other) => other !== city).sort();
    const key = `${city} ${text}`;
    if (others.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ city, value: { params: { words: wordCount(value), cities: others }, text } }];
  });
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
