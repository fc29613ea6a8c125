import type { Preference } from '../profile.ts';

/** How two frozen profiles differ in their answers. */
export interface ChangedAnswers {
  /** Answers that say the same in both. */
  readonly same: number;
  readonly added: number;
  readonly removed: number;
  /** Of the same city, but with another order, other areas without an opinion or another stratum. */
  readonly changed: number;
}

/**
 * Counts what came, went and changed between two profiles. `cityOf` names whose answer a preference is: an answer
 * that was handed in anew stands under another pseudonym. A preference that stands for several answers counts as
 * one of them each. Cost O(size of both profiles).
 */
export function changedAnswers(
  before: readonly Preference[],
  after: readonly Preference[],
  cityOf: (preference: string) => string = (id) => id,
): ChangedAnswers {
  const earlier = new Map(before.map((preference) => [cityOf(preference.id), preference]));
  let [same, added, changed] = [0, 0, 0];
  for (const preference of after) {
    const city = cityOf(preference.id);
    const was = earlier.get(city);
    earlier.delete(city);
    if (was === undefined) added += preference.weight;
    else if (saidOf(was) === saidOf(preference)) same += preference.weight;
    else changed += preference.weight;
  }
  const removed = [...earlier.values()].reduce((sum, { weight }) => sum + weight, 0);
  return { same, added, removed, changed };
}

/** What a ranking reads of a preference, as text that is equal where it is the same. */
function saidOf({ stratum, weight, ranked, noOpinion, categories }: Preference): string {
  const places = ranked.map((place) => [...place].sort());
  const attributes = Object.entries(categories ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([stratum, weight, places, [...noOpinion].sort(), attributes]);
}
