import { mergeWords } from '#plan';
import type { Plan } from '#plan';
import type { Amendment } from './amendment.ts';
import { activityOfLine, amendedLines, readTargets } from './amended-lines.ts';
import type { AmendedLine } from './amended-lines.ts';

/** Why two amendments cannot both be adopted as they stand. */
export const conflictKinds = [
  /** Both change the same words, or words that touch. */
  'words',
  /** Both rewrite one text, in different languages: neither knows of the other's meaning. */
  'languages',
  /** Both set a field, to different values. */
  'field',
  /** One takes out what the other changes. */
  'removed',
  /** Together an activity would end before it begins. */
  'time',
  /** They are alternatives, or one falls if the other is adopted. */
  'stated',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Two amendments, the one with the lower number first, that get in each other's way. */
export interface AmendmentConflict {
  readonly a: string;
  readonly b: string;
  readonly kind: ConflictKind;
  /** The line over which they differ; null where they say so themselves. */
  readonly line: string | null;
}

/** An amendment with what it changes. */
interface Read {
  readonly amendment: Amendment;
  readonly lines: readonly AmendedLine[];
}

/**
 * All pairs of amendments that get in each other's way, exactly for fields and word by word for texts. Only those that
 * amend the same do, the plan or one amendment: an amendment to an amendment is decided within that one. Lines are looked up, so the cost is that of the pairs
 * that share a line or an activity, not of all pairs.
 */
export function amendmentConflicts(
  plan: Plan,
  amendments: readonly Amendment[],
): readonly AmendmentConflict[] {
  const targets = readTargets(plan, amendments);
  const all = amendments.map((amendment) => ({
    amendment,
    lines: amendedLines(targets(amendment.to), amendment.edits),
  }));
  const byPlace = new Map<string, Read[]>();
  for (const each of all)
    for (const place of new Set(each.lines.map(({ line }) => activityOfLine(line) ?? line)))
      push(byPlace, `${each.amendment.to} ${place}`, each);
  const found = new Map<string, AmendmentConflict>();
  const add = (a: Amendment, b: Amendment, kind: ConflictKind, line: string | null): void => {
    const [first, second] = a.number < b.number ? [a, b] : [b, a];
    const key = `${first.id} ${second.id} ${kind} ${line}`;
    found.set(key, { a: first.id, b: second.id, kind, line });
  };
  for (const near of byPlace.values())
    for (const [index, one] of near.entries())
      for (const other of near.slice(index + 1))
        for (const { kind, line } of clashes(one.lines, other.lines))
          add(one.amendment, other.amendment, kind, line);
  for (const [a, b] of statedPairs(amendments)) add(a, b, 'stated', null);
  const number = new Map(amendments.map((each) => [each.id, each.number]));
  return [...found.values()].sort(
    (x, y) => number.get(x.a)! - number.get(y.a)! || number.get(x.b)! - number.get(y.b)!,
  );
}

interface Clash {
  readonly kind: ConflictKind;
  readonly line: string;
}

function clashes(ours: readonly AmendedLine[], theirs: readonly AmendedLine[]): readonly Clash[] {
  const found: Clash[] = [];
  for (const a of ours)
    for (const b of theirs) {
      const clash = clashOf(a, b);
      // Where both are there in one language, that one tells whether their words clash.
      if (clash && !(clash.kind === 'languages' && shareLanguage(a.line, ours, theirs))) found.push(clash);
    }
  const late = endsBeforeStart(ours, theirs) ?? endsBeforeStart(theirs, ours);
  return late ? [...found, late] : found;
}

function clashOf(a: AmendedLine, b: AmendedLine): Clash | null {
  const activity = activityOfLine(a.line);
  if (a.kind === 'removed' || b.kind === 'removed') {
    // Both take it out: that is one wish.
    const both = a.kind === b.kind;
    const same = activity !== null && activity === activityOfLine(b.line);
    const gone = a.kind === 'removed' ? a.line : b.line;
    if (same && !both) return { kind: 'removed', line: gone };
    return !both && waitsFor(a.kind === 'removed' ? b : a, gone) ? { kind: 'removed', line: gone } : null;
  }
  if (a.line !== b.line || a.kind === 'added' || b.kind === 'added') return null;
  if (a.kind === 'text' && b.kind === 'text') return clashOfTexts(a, b);
  if (a.kind === 'field' && b.kind === 'field')
    return JSON.stringify(a.after) === JSON.stringify(b.after) ? null : { kind: 'field', line: a.line };
  if (a.kind === 'moved' && b.kind === 'moved')
    return a.after === b.after ? null : { kind: 'field', line: a.line };
  return null;
}

function clashOfTexts(
  a: Extract<AmendedLine, { kind: 'text' }>,
  b: Extract<AmendedLine, { kind: 'text' }>,
): Clash | null {
  if (a.language !== b.language) return { kind: 'languages', line: a.line };
  return mergeWords(a.before, a.after, b.after) === null ? { kind: 'words', line: a.line } : null;
}

function shareLanguage(line: string, ours: readonly AmendedLine[], theirs: readonly AmendedLine[]): boolean {
  const inOne = (lines: readonly AmendedLine[]) =>
    lines.flatMap((each) => (each.kind === 'text' && each.line === line ? [each.language] : []));
  const there = inOne(theirs);
  return inOne(ours).some((language) => there.includes(language));
}

/** Whether a line makes something wait for the activity that would be gone. */
function waitsFor(line: AmendedLine, gone: string): boolean {
  return line.kind === 'field' && line.line.endsWith('.after') && line.after === gone;
}

function endsBeforeStart(ours: readonly AmendedLine[], theirs: readonly AmendedLine[]): Clash | null {
  for (const a of ours) {
    if (a.kind !== 'field' || !a.line.endsWith('.start')) continue;
    const activity = activityOfLine(a.line);
    const end = theirs.find((b) => b.kind === 'field' && b.line === `${activity}.end`);
    // Quarters are written so that their order is that of their letters.
    if (end?.kind === 'field' && String(end.after) < String(a.after)) return { kind: 'time', line: a.line };
  }
  return null;
}

function statedPairs(amendments: readonly Amendment[]): readonly (readonly [Amendment, Amendment])[] {
  const byId = new Map(amendments.map((each) => [each.id, each]));
  const pairs: (readonly [Amendment, Amendment])[] = [];
  const groups = new Map<string, Amendment[]>();
  for (const each of amendments) {
    for (const id of each.fallsIf) {
      const other = byId.get(id);
      if (other && other.id !== each.id) pairs.push([each, other]);
    }
    if (each.alternatives !== null) push(groups, each.alternatives, each);
  }
  for (const group of groups.values())
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) pairs.push([one, other]);
  return pairs;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
