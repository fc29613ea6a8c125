import { wordChanges, wordsOf } from '#plan';
import type { Plan } from '#plan';
import type { Amendment } from './amendment.ts';
import { amendedLines, readTargets } from './amended-lines.ts';
import type { AmendedLine } from './amended-lines.ts';
import type { AmendmentConflict } from './amendment-conflicts.ts';

/** How far an amendment is from the text, what weighs most first; whole numbers. */
export interface TextDistance {
  /** Activities that it takes out. */
  readonly removed: number;
  /** Activities that it adds or moves. */
  readonly moved: number;
  /** Fields that it sets to something else. */
  readonly fields: number;
  /** Of amounts: by how many thousandths of what stood there it moves them, together. */
  readonly amounts: number;
  /** Words that it takes out or puts in. */
  readonly words: number;
}

/** Amendments that are decided one after the other. */
export interface VotingGroup {
  /** Ids in the order in which the session votes: an amendment to an amendment before that one, the furthest from the text first. */
  readonly order: readonly string[];
  /** False: nobody stands in its way, and it can be decided en bloc with others of its kind. */
  readonly contested: boolean;
}

/**
 * The order of voting that the rules of assemblies propose and the chair confirms: amendments that get in each other's
 * way stand together, the one furthest from the text first; groups come in the order of the plan, as far as their first
 * line tells it, and then of the numbers. Only amendments that are still to be decided are in it.
 */
export function votingOrder(
  plan: Plan,
  amendments: readonly Amendment[],
  conflicts: readonly AmendmentConflict[],
): readonly VotingGroup[] {
  const open = amendments.filter(({ state }) => state === 'submitted');
  const byId = new Map(open.map((each) => [each.id, each]));
  const leader = new Map(open.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const up = leader.get(id)!;
    if (up === id) return id;
    const top = find(up);
    leader.set(id, top);
    return top;
  };
  const join = (a: string, b: string): void => {
    if (byId.has(a) && byId.has(b)) leader.set(find(b), find(a));
  };
  for (const { a, b } of conflicts) join(a, b);
  for (const { id, to } of open) if (to !== null) join(to, id);
  const groups = new Map<string, Amendment[]>();
  for (const each of open) groups.set(find(each.id), [...(groups.get(find(each.id)) ?? []), each]);
  const distances = distancesOf(plan, amendments);
  return [...groups.values()]
    .map((members) => ({
      order: ordered(members, distances),
      contested: members.length > 1,
      place: Math.min(...members.map((member) => placeOf(plan, member))),
      number: Math.min(...members.map(({ number }) => number)),
    }))
    .sort((a, b) => a.place - b.place || a.number - b.number)
    .map(({ order, contested }) => ({ order, contested }));
}

/** How far each amendment is from what it amends. */
export function distancesOf(plan: Plan, amendments: readonly Amendment[]): ReadonlyMap<string, TextDistance> {
  const targets = readTargets(plan, amendments);
  return new Map(amendments.map(({ id, to, edits }) => [id, distanceOf(amendedLines(targets(to), edits))]));
}

function distanceOf(lines: readonly AmendedLine[]): TextDistance {
  const distance = { removed: 0, moved: 0, fields: 0, amounts: 0, words: 0 };
  for (const line of lines)
    switch (line.kind) {
      case 'removed':
        distance.removed += 1;
        break;
      case 'added':
      case 'moved':
        distance.moved += 1;
        break;
      case 'field': {
        distance.fields += 1;
        const { before, after } = line;
        if (typeof before === 'number' && typeof after === 'number')
          distance.amounts += Math.round((1_000 * Math.abs(after - before)) / Math.max(1, Math.abs(before)));
        break;
      }
      case 'text':
        for (const { from, to, words } of wordChanges(wordsOf(line.before), wordsOf(line.after)))
          distance.words += to - from + words.length;
        break;
    }
  return distance;
}

function ordered(
  members: readonly Amendment[],
  distances: ReadonlyMap<string, TextDistance>,
): readonly string[] {
  const inside = new Set(members.map(({ id }) => id));
  const among = (to: string | null) =>
    members
      .filter((each) => (to === null ? each.to === null || !inside.has(each.to) : each.to === to))
      .toSorted((a, b) => furthest(distances.get(a.id)!, distances.get(b.id)!) || a.number - b.number);
  const withChildren = (each: Amendment): readonly string[] => [
    ...among(each.id).flatMap(withChildren),
    each.id,
  ];
  return among(null).flatMap(withChildren);
}

function furthest(a: TextDistance, b: TextDistance): number {
  return (
    b.removed - a.removed ||
    b.moved - a.moved ||
    b.fields - a.fields ||
    b.amounts - a.amounts ||
    b.words - a.words
  );
}

/** Place of the area that an amendment changes first; lines before the areas come first. */
function placeOf(plan: Plan, { edits }: Amendment): number {
  const places = edits.map((edit) => {
    const area = /^P\d+/.exec(edit.op === 'add' ? edit.output : edit.id)?.[0];
    const place = plan.areas.findIndex(({ id }) => id === area);
    return area === undefined ? 0 : place < 0 ? plan.areas.length + 1 : place + 1;
  });
  return Math.min(plan.areas.length + 1, ...places);
}
