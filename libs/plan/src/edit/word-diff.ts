/** A stretch of text that both versions have, or only one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A stretch of the old words, from and to, and the words that take its place. */
export interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** Beyond so many differing words a comparison word by word says nothing: the whole stretch counts as replaced. */
const MOST_DIFFERENCES = 600;

/** Words, spaces, breaks of lines and marks of a text, an address as one; put together again they are the text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\n+|[^\S\n]+|\*+|\]\([^)\s]*\)|[\p{L}\p{M}\p{N}'’_-]+|[^\s]/gu) ?? [];
}

/** The two texts as one, word by word: what was removed stands before what was added in its place. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const old = wordsOf(before);
  const changes = phrases(old, wordChanges(old, wordsOf(after)));
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], words: readonly string[]) => {
    const text = words.join('');
    if (text !== '') parts.push({ kind, text });
  };
  let at = 0;
  for (const { from, to, words } of changes) {
    add('same', old.slice(at, from));
    add('removed', old.slice(from, to));
    add('added', words);
    at = to;
  }
  add('same', old.slice(at));
  return parts;
}

/** Changes that only a space parts are read as one: phrase against phrase, not word against word. */
function phrases(old: readonly string[], changes: readonly WordChange[]): readonly WordChange[] {
  const joined: WordChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const between = last === undefined ? [] : old.slice(last.to, change.from);
    if (last === undefined || between.some((word) => word.trim() !== '')) joined.push(change);
    else
      joined[joined.length - 1] = {
        from: last.from,
        to: change.to,
        words: [...last.words, ...between, ...change.words],
      };
  }
  return joined;
}

/** The changes that make one list of words into another, fewest words first (Myers 1986), in their order. */
export function wordChanges(before: readonly string[], after: readonly string[]): readonly WordChange[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  if (old.length === 0 && fresh.length === 0) return [];
  const steps = shortestEdit(old, fresh);
  if (steps === null) return [{ from: head, to: head + old.length, words: fresh }];
  const changes: WordChange[] = [];
  for (const { x, y, kind } of steps) {
    const at = head + x;
    const last = changes.at(-1);
    const grows = last !== undefined && last.to === at;
    const from = grows ? last.from : at;
    const words = grows ? last.words : [];
    if (grows) changes.pop();
    changes.push(
      kind === 'removed'
        ? { from, to: at + 1, words }
        : { from, to: grows ? last.to : at, words: [...words, fresh[y]!] },
    );
  }
  return changes;
}

interface Step {
  /** Place in the old words and in the new ones. */
  readonly x: number;
  readonly y: number;
  readonly kind: 'removed' | 'added';
}

/** Myers' greedy algorithm, O((N+M)·D) time and O(D²) memory; null where more differ than it looks at. */
function shortestEdit(old: readonly string[], fresh: readonly string[]): readonly Step[] | null {
  const most = Math.min(MOST_DIFFERENCES, old.length + fresh.length);
  const trace: (readonly number[])[] = [];
  let reach: number[] = Array.from({ length: 2 * most + 3 }, () => 0);
  const middle = most + 1;
  for (let differing = 0; differing <= most; differing += 1) {
    trace.push(reach.slice(middle - differing - 1, middle + differing + 2));
    reach = [...reach];
    for (let k = -differing; k <= differing; k += 2) {
      const down = k === -differing || (k !== differing && reach[middle + k - 1]! < reach[middle + k + 1]!);
      let x = down ? reach[middle + k + 1]! : reach[middle + k - 1]! + 1;
      while (x < old.length && x - k < fresh.length && old[x] === fresh[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= old.length && x - k >= fresh.length) return walkBack(trace, old.length, fresh.length);
    }
  }
  return null;
}

function walkBack(trace: readonly (readonly number[])[], oldEnd: number, freshEnd: number): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [oldEnd, freshEnd];
  for (let differing = trace.length - 1; differing > 0; differing -= 1) {
    const reach = trace[differing]!;
    const middle = differing + 1;
    const k = x - y;
    const down = k === -differing || (k !== differing && reach[middle + k - 1]! < reach[middle + k + 1]!);
    const from = down ? k + 1 : k - 1;
    const startX = reach[middle + from]!;
    const startY = startX - from;
    steps.push({ x: startX, y: startY, kind: down ? 'added' : 'removed' });
    [x, y] = [startX, startY];
  }
  return steps.reverse();
}
