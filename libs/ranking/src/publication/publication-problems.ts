import type { ProblemDetail } from '#problem';
import type { Profile } from '../profile.ts';

/** A pseudonym as the service gives it: hexadecimal, so that no name and no id of a city passes for one. */
const pseudonymForm = /^[0-9a-f]{12,64}$/;

/**
 * What keeps preferences from being published: attributes of a city besides its region, ids that are no
 * pseudonyms, regions with fewer answers than the minimum. A city that is one of few could be recognised.
 */
export function publicationProblems(profile: Profile, minimum: number): readonly ProblemDetail[] {
  const described = (profile.margins ?? []).length > 0 || profile.preferences.some((one) => one.categories);
  const named = profile.preferences.some(({ id }) => !pseudonymForm.test(id));
  const small = profile.strata.flatMap(({ id }): readonly ProblemDetail[] => {
    const count = profile.preferences.filter(({ stratum }) => stratum === id).length;
    if (count === 0 || count >= minimum) return [];
    return [{ path: '/strata', code: 'cell-too-small', params: { count, minimum } }];
  });
  return [
    ...(described ? [{ path: '/margins', code: 'cell-too-small', params: { count: 1, minimum } }] : []),
    ...(named ? [{ path: '/preferences', code: 'not-pseudonymous' }] : []),
    ...small,
  ];
}

/**
 * What keeps a second publication of the same round from standing beside the first. Whoever lays the two side
 * by side can tell, by the pseudonyms, which answers came, went, stayed and moved from one region to another;
 * where any of these groups is smaller than the minimum, the cities in it could be told by what is known of
 * them otherwise.
 */
export function differenceProblems(
  published: Profile,
  next: Profile,
  minimum: number,
): readonly ProblemDetail[] {
  const before = new Map(published.preferences.map(({ id, stratum }) => [id, stratum]));
  const after = new Map(next.preferences.map(({ id, stratum }) => [id, stratum]));
  const groups = new Map<string, number>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const group = `${before.get(id) ?? ''} > ${after.get(id) ?? ''}`;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const smallest = Math.min(...groups.values());
  if (groups.size === 0 || smallest >= minimum) return [];
  return [{ path: '/preferences', code: 'difference-too-small', params: { count: smallest, minimum } }];
}
