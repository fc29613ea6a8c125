import type { Profile } from '../profile.ts';
import { byCodeUnits } from '../profile/canonical-line.ts';

/** Fewer answers than this from one region are not shown apart: with one's own eyes a city could be found in them. */
export const usualMinimumCell = 5;

/** The regions that a stratum consists of: itself, or those that were pooled. */
export function stratumLineage(stratum: string): readonly string[] {
  return stratum.split('+');
}

/**
 * The profile with every stratum that holds fewer than `minimum` answers, but at least one, pooled with
 * others: first the small ones with each other, then with the next smallest until the pool is large enough.
 * A stratum without any answer tells nothing and stays. The id of a pool names its strata. Only a profile
 * with fewer than `minimum` answers in all can end with a cell below it. Cost O(n + strata·log strata).
 */
export function pooledStrata(profile: Profile, minimum: number): Profile {
  const answers = new Map<string, number>(profile.strata.map(({ id }) => [id, 0]));
  for (const { stratum, weight } of profile.preferences) {
    answers.set(stratum, (answers.get(stratum) ?? 0) + weight);
  }
  const pool = smallStrata(answers, minimum);
  if (pool.length < 2) return profile;
  const pooled = pool.join('+');
  const members = profile.strata
    .filter(({ id }) => pool.includes(id))
    .reduce((sum, one) => sum + one.members, 0);
  return {
    ...profile,
    strata: [...profile.strata.filter(({ id }) => !pool.includes(id)), { id: pooled, members }],
    preferences: profile.preferences.map((preference) =>
      pool.includes(preference.stratum) ? { ...preference, stratum: pooled } : preference,
    ),
  };
}

/** The strata that are pooled, sorted, from the answers in each; fewer than two: none is. */
export function smallStrata(answers: ReadonlyMap<string, number>, minimum: number): readonly string[] {
  const bySize = [...answers]
    .map(([id, count]) => ({ id, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || byCodeUnits(a.id, b.id));
  const pool: string[] = [];
  let held = 0;
  for (const { id, count } of bySize) {
    if (count >= minimum && (pool.length === 0 || held >= minimum)) break;
    pool.push(id);
    held += count;
  }
  return pool.sort(byCodeUnits);
}
