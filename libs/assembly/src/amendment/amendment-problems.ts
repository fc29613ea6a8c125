import type { ProblemDetail } from '#problem';
import type { Amendment } from './amendment.ts';

/**
 * What is wrong with an amendment among those that stand, before it is taken in: it changes nothing, it names others
 * that are not there, or it amends itself in a circle. Whether its edits can be made, the plan says.
 */
export function amendmentProblems(
  amendment: Amendment,
  others: readonly Amendment[],
): readonly ProblemDetail[] {
  const { id, edits, cities, fallsIf, replaces, to } = amendment;
  const known = new Set(others.map((other) => other.id));
  const unknown = (path: string, ids: readonly string[]) =>
    ids.flatMap((each, index) =>
      known.has(each) && each !== id ? [] : [{ path: `${path}/${index}`, code: 'amendment-unknown' }],
    );
  return [
    ...(edits.length === 0 ? [{ path: '/edits', code: 'amendment-empty' }] : []),
    ...(cities.length === 0 ? [{ path: '/cities', code: 'amendment-without-mover' }] : []),
    ...unknown('/fallsIf', fallsIf),
    ...unknown('/replaces', replaces),
    ...(to === null ? [] : targetProblems(amendment, others)),
    ...(fallsInCircle(amendment, others) ? [{ path: '/fallsIf', code: 'amendment-falls-in-circle' }] : []),
  ];
}

function targetProblems(amendment: Amendment, others: readonly Amendment[]): readonly ProblemDetail[] {
  const byId = new Map(others.map((other) => [other.id, other]));
  const passed = new Set([amendment.id]);
  for (let at = amendment.to; at !== null;) {
    if (passed.has(at)) return [{ path: '/to', code: 'amendment-circle' }];
    passed.add(at);
    const found = byId.get(at);
    if (found === undefined) return [{ path: '/to', code: 'amendment-unknown' }];
    at = found.to;
  }
  return [];
}

/** Whether it falls with one that, over however many, falls with it: those are alternatives, and say so. */
function fallsInCircle({ id, fallsIf }: Amendment, others: readonly Amendment[]): boolean {
  const byId = new Map(others.map((other) => [other.id, other]));
  const waiting = [...fallsIf];
  const passed = new Set<string>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === id) return true;
    if (passed.has(at)) continue;
    passed.add(at);
    waiting.push(...(byId.get(at)?.fallsIf ?? []));
  }
  return false;
}
