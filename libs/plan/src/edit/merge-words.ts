import { wordChanges, wordsOf } from './word-diff.ts';
import type { WordChange } from './word-diff.ts';

/**
 * A text that several people changed at once, with the changes of all; null where two of them changed the same words,
 * or words that touch. The order of the versions does not matter; what is the same in two of them is made once.
 */
export function mergeWords(base: string, ...versions: readonly string[]): string | null {
  const words = wordsOf(base);
  const changes: WordChange[] = [];
  const all = versions.flatMap((version) => wordChanges(words, wordsOf(version)));
  for (const change of all.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = changes.at(-1);
    if (last !== undefined && same(last, change)) continue;
    // Changes that touch are one to a reader: whether both still make sense is for a person to say.
    if (last !== undefined && change.from <= last.to) return null;
    changes.push(change);
  }
  const merged: string[] = [];
  let at = 0;
  for (const { from, to, words: fresh } of changes) {
    merged.push(...words.slice(at, from), ...fresh);
    at = to;
  }
  return [...merged, ...words.slice(at)].join('');
}

function same(a: WordChange, b: WordChange): boolean {
  return a.from === b.from && a.to === b.to && a.words.join('') === b.words.join('');
}
