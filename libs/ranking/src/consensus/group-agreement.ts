import { freezeProfile } from '../profile/freeze-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { Profile } from '../profile.ts';
import { pooledStrata, stratumLineage } from '../publication/pooled-strata.ts';
import type { RankingSettings } from '../settings.ts';
import { profileWeights } from '../weights/profile-weights.ts';
import { ranksOfEach } from './ranks-of-each.ts';
import { regionalDisagreement } from './regional-disagreement.ts';

/** A group of cities, or several that are shown together because one of them has too few answers. */
export interface GroupRanks {
  readonly groups: readonly string[];
  readonly answers: number;
  /** Area → rank by these answers alone; null where even together they are too few to be shown. */
  readonly ranks: Readonly<Record<string, number>> | null;
}

/** How far the groups of one attribute agree. */
export interface GroupAgreement {
  /** The largest first. */
  readonly groups: readonly GroupRanks[];
  /** How much of the cities' disagreement lies between these groups; null where that cannot be told. */
  readonly disagreement: {
    readonly between: number;
    readonly byChance: number;
    readonly adjusted: number;
  } | null;
}

/**
 * Ranks by group of an attribute that is no stratum (size, language, income), as the official rule weighs the
 * answers. `groupOf` names the group of a preference by its id. Groups of fewer than `least` answers are pooled as
 * regions are, see {@link pooledStrata}: no cell is smaller, and none can be had by subtraction. The groups are no
 * part of the profile: its hash and its report do not depend on them. Cost O(groups·n·m²).
 * @throws Problem `invalid` from {@link freezeProfile}.
 */
export function groupAgreement(
  profile: Profile,
  settings: Pick<RankingSettings, 'weighting' | 'unranked'>,
  groupOf: (preference: string) => string,
  least: number,
): GroupAgreement {
  const frozen = readUnranked(freezeProfile(profile), settings.unranked);
  const { perAnswer } = profileWeights(frozen, settings.weighting);
  const weights = frozen.weights.map((answers, c) => answers * perAnswer[c]!);
  const { strata, of } = pooledGroups(profile, groupOf, least);
  const stratum = Uint16Array.from(frozen.ids, (id) => strata.findIndex((name) => name === of.get(id)));
  const grouped = { ...frozen, weights, stratum, strata: strata.map((id) => ({ id, members: 0 })) };
  const split = regionalDisagreement(grouped, frozen.weights);
  const shown = ranksOfEach(grouped).map(({ id, ranks }): GroupRanks => {
    const answers = frozen.weights.reduce(
      (sum, count, c) => (strata[stratum[c]!] === id ? sum + count : sum),
      0,
    );
    const byArea = Object.fromEntries(frozen.areas.map((area, i) => [area.id, ranks[i]!]));
    return { groups: stratumLineage(id), answers, ranks: answers < least ? null : byArea };
  });
  const whole = split && shown.every(({ ranks }) => ranks !== null);
  return {
    groups: [...shown].sort((a, b) => b.answers - a.answers || (a.groups.join() < b.groups.join() ? -1 : 1)),
    disagreement: whole
      ? { between: split.between, byChance: split.byChance, adjusted: split.adjusted }
      : null,
  };
}

/** The groups with small ones pooled, in order, and the one that each preference belongs to. */
function pooledGroups(profile: Profile, groupOf: (preference: string) => string, least: number) {
  const preferences = profile.preferences.map((one) => ({ ...one, stratum: groupOf(one.id) }));
  const names = [...new Set(preferences.map(({ stratum }) => stratum))];
  const pooled = pooledStrata(
    { ...profile, strata: names.map((id) => ({ id, members: 0 })), preferences },
    least,
  );
  return {
    strata: pooled.strata.map(({ id }) => id).sort(),
    of: new Map(pooled.preferences.map(({ id, stratum }) => [id, stratum])),
  };
}
