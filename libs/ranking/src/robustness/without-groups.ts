import { freezeProfile } from '../profile/freeze-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { Profile } from '../profile.ts';
import type { RankingSettings } from '../settings.ts';
import { profileWeights } from '../weights/profile-weights.ts';
import { rankingsWithout, type RankingWithout } from './rankings-without.ts';

/** The ranking without one group's answers, and how many they are. */
export interface WithoutGroup extends RankingWithout {
  /** How many answers are left out. */
  readonly answers: number;
}

/**
 * What the answers of each group change that no stratum stands for (a country, a language): the official rule
 * without them, the weights of the others kept, for every group of at least `least` answers that is not alone.
 * `groupOf` names the group of a preference by its id; one without a group is never left out. The groups are no
 * part of the profile: its hash and its report do not depend on them. In the order of answers, then of names.
 * Cost O(groups·n·m²).
 * @throws Problem `invalid` from {@link freezeProfile}.
 */
export function withoutGroups(
  profile: Profile,
  settings: Pick<RankingSettings, 'weighting' | 'unranked' | 'places'>,
  groupOf: (preference: string) => string | undefined,
  least: number,
): readonly WithoutGroup[] {
  const given = freezeProfile(profile);
  const frozen = readUnranked(given, settings.unranked);
  const { perAnswer } = profileWeights(frozen, settings.weighting);
  const weights = frozen.weights.map((answers, c) => answers * perAnswer[c]!);
  const places = Math.min(settings.places, frozen.m);
  const group = frozen.ids.map(groupOf);
  const answers = new Map<string, number>();
  group.forEach((name, c) => {
    if (name !== undefined) answers.set(name, (answers.get(name) ?? 0) + frozen.weights[c]!);
  });
  const all = frozen.weights.reduce((sum, count) => sum + count, 0);
  const names = [...answers]
    .filter(([, count]) => count >= least && count < all)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([name]) => name);
  return rankingsWithout({ ...frozen, weights }, group, names, places).map((change) => ({
    ...change,
    answers: answers.get(change.without)!,
  }));
}
