import { mergeWords } from '#plan';
import type { Plan, PlanEdit } from '#plan';
import { Problem } from '#problem';
import type { Amendment } from './amendment.ts';
import { amendedLines, keyOf, readAmended, readPlan } from './amended-lines.ts';
import type { AmendedLine, ReadPlan } from './amended-lines.ts';

/** A line of the merged plan with the amendments that made it what it is. */
export interface MergedLine {
  /** Id of the text, the field or the activity; of an added activity the output that it serves. */
  readonly line: string;
  readonly kind: AmendedLine['kind'];
  /** Ids, in the order of their numbers. */
  readonly amendments: readonly string[];
}

/** Adopted amendments as edits of the plan, and which of them stands behind which line. */
export interface MergedAmendments {
  readonly edits: readonly PlanEdit[];
  readonly lines: readonly MergedLine[];
}

interface Wish {
  readonly line: AmendedLine;
  readonly amendments: readonly string[];
}

/**
 * The adopted amendments together, as edits that make the plan into the adopted one. Whatever the order in which they
 * were adopted, the edits are the same. Amendments to amendments are merged into those first.
 * @throws Problem `conflict` / `amendments-clash` with the numbers of two that cannot both be made.
 */
export function mergeAmendments(plan: Plan, amendments: readonly Amendment[]): MergedAmendments {
  const adopted = amendments
    .filter(({ state }) => state === 'adopted')
    .toSorted((a, b) => a.number - b.number);
  const wishes = mergedWishes(readPlan(plan), null, adopted);
  // What is taken out needs no other change; an amendment that wanted one would have clashed.
  const edits = [...wishes.values()].map(({ line }) => editOf(line)).toSorted(startsFirst);
  const lines = [...wishes.values()].map(({ line, amendments: by }) => ({
    line: line.line,
    kind: line.kind,
    amendments: by,
  }));
  return { edits, lines };
}

function mergedWishes(
  read: ReadPlan,
  to: string | null,
  adopted: readonly Amendment[],
): ReadonlyMap<string, Wish> {
  const merged = new Map<string, Wish>();
  const texts = new Map<string, string[]>();
  for (const amendment of adopted.filter((each) => each.to === to)) {
    const own = amendedLines(read, amendment.edits);
    const inner = mergedWishes(readAmended(read, amendment.edits), amendment.id, adopted);
    for (const [key, wish] of withInner(own, inner, amendment.id)) {
      const before = merged.get(key);
      if (before === undefined) merged.set(key, wish);
      else if (wish.line.kind === 'text' && before.line.kind === 'text')
        merged.set(key, mergedText(before, wish, before.line, texts.get(key) ?? [], adopted));
      else if (sameWish(before.line, wish.line))
        merged.set(key, { line: before.line, amendments: [...before.amendments, ...wish.amendments] });
      else throw clash(before, wish, adopted);
      if (wish.line.kind === 'text') texts.set(key, [...(texts.get(key) ?? []), wish.line.after]);
    }
  }
  return merged;
}

/** An amendment's own lines with what was adopted to it on top. */
function withInner(
  own: readonly AmendedLine[],
  inner: ReadonlyMap<string, Wish>,
  id: string,
): ReadonlyMap<string, Wish> {
  const wishes = new Map<string, Wish>(
    own.map((line, index) => [
      line.kind === 'added' ? `${keyOf(line)} ${id} ${index}` : keyOf(line),
      { line, amendments: [id] },
    ]),
  );
  for (const [key, { line, amendments }] of inner) {
    const outer = wishes.get(key)?.line;
    const before = outer && 'before' in outer ? { before: outer.before } : {};
    wishes.set(key, {
      line: { ...line, ...before } as AmendedLine,
      amendments: outer ? [id, ...amendments] : amendments,
    });
  }
  return wishes;
}

function mergedText(
  before: Wish,
  wish: Wish,
  line: Extract<AmendedLine, { kind: 'text' }>,
  versions: readonly string[],
  adopted: readonly Amendment[],
): Wish {
  const after = mergeWords(line.before, ...versions, (wish.line as typeof line).after);
  if (after === null) throw clash(before, wish, adopted);
  return { line: { ...line, after }, amendments: [...before.amendments, ...wish.amendments] };
}

function sameWish(a: AmendedLine, b: AmendedLine): boolean {
  if (a.kind === 'removed') return true;
  return 'after' in a && 'after' in b && JSON.stringify(a.after) === JSON.stringify(b.after);
}

function clash(before: Wish, wish: Wish, adopted: readonly Amendment[]): Problem {
  const [one, other] = [before, wish].map(
    ({ amendments }) => `A${adopted.find(({ id }) => id === amendments.at(-1))?.number}`,
  ) as [string, string];
  return new Problem('conflict', 'amendments-clash', { one, other, line: wish.line.line });
}

/** What begins at another time takes its end along: an end that was adopted is set after every start. */
function startsFirst(a: PlanEdit, b: PlanEdit): number {
  const isEnd = (edit: PlanEdit) => Number(edit.op === 'set' && edit.id.endsWith('.end'));
  return isEnd(a) - isEnd(b);
}

function editOf(line: AmendedLine): PlanEdit {
  switch (line.kind) {
    case 'text':
      return { op: 'text', id: line.line, language: line.language, text: line.after };
    case 'field':
      return { op: 'set', id: line.line, value: line.after };
    case 'moved':
      return { op: 'move', id: line.line, output: line.after };
    case 'removed':
      return { op: 'remove', id: line.line };
    case 'added':
      return line.edit;
  }
}
