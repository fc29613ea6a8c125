import { wordChanges, wordsOf } from './word-diff.ts';
import type { WordChange } from './word-diff.ts';

/** A text that two people changed at once, with what both of them wrote. */
export interface JoinedWords {
  readonly text: string;
  /** They changed the same words: both stand there, theirs first, and a person has to make a sentence of it. */
  readonly contested: boolean;
}

/** The text with the changes of both, word by word; where they changed the same words, theirs and then mine. */
export function joinedWords(base: string, theirs: string, mine: string): JoinedWords {
  const words = wordsOf(base);
  const stretches = touching(wordChanges(words, wordsOf(theirs)), wordChanges(words, wordsOf(mine)));
  const joined: string[] = [];
  let [at, contested] = [0, false];
  for (const { from, to, ...both } of stretches) {
    const [first, second] = [both.theirs, both.mine].map((own) => written(words, { from, to }, own));
    joined.push(...words.slice(at, from), first ?? '');
    if (both.theirs.length === 0) joined.splice(-1, 1, second ?? '');
    else if (both.mine.length > 0 && first !== second) {
      contested = true;
      const apart = first === '' || second === '' || /\s$/.test(first ?? '') || /^\s/.test(second ?? '');
      joined.push(apart ? '' : ' ', second ?? '');
    }
    at = to;
  }
  return { text: [...joined, ...words.slice(at)].join(''), contested };
}

interface Stretch extends Pick<WordChange, 'from' | 'to'> {
  readonly theirs: readonly WordChange[];
  readonly mine: readonly WordChange[];
}

/** Changes that touch are one to a reader: whether both still make sense is for a person to say. */
function touching(theirs: readonly WordChange[], mine: readonly WordChange[]): readonly Stretch[] {
  const all = [
    ...theirs.map((change): Stretch => ({ ...change, theirs: [change], mine: [] })),
    ...mine.map((change): Stretch => ({ ...change, theirs: [], mine: [change] })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const stretches: Stretch[] = [];
  for (const each of all) {
    const last = stretches.at(-1);
    if (last === undefined || each.from > last.to) {
      stretches.push(each);
      continue;
    }
    stretches[stretches.length - 1] = {
      from: last.from,
      to: Math.max(last.to, each.to),
      theirs: [...last.theirs, ...each.theirs],
      mine: [...last.mine, ...each.mine],
    };
  }
  return stretches;
}

/** What one of them made of a stretch of words. */
function written(
  words: readonly string[],
  { from, to }: Pick<WordChange, 'from' | 'to'>,
  changes: readonly WordChange[],
): string {
  const parts: string[] = [];
  let at = from;
  for (const change of changes) {
    parts.push(...words.slice(at, change.from), ...change.words);
    at = change.to;
  }
  return [...parts, ...words.slice(at, to)].join('');
}
