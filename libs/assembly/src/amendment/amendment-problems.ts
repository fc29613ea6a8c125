import type { ProblemDetail } from '#problem';
import type { Amendment } from './amendment.ts';

/** Supporters of one amendment: the network has a few hundred members. */
const MOST_CITIES = 400;

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
    ...(cities.length > MOST_CITIES
      ? [{ path: '/cities', code: 'too-many', params: { max: MOST_CITIES } }]
      : []),
    ...(new Set(cities).size < cities.length ? [{ path: '/cities', code: 'city-twice' }] : []),
    ...unknown('/fallsIf', fallsIf),
    ...unknown('/replaces', replaces),
    ...(to === null ? [] : targetProblems(amendment, others)),
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
