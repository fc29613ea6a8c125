import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import { profileWeights } from '../weights/profile-weights.ts';
import type { RankingSettings } from '../settings.ts';
import { memberWeights } from '../weights/member-weights.ts';
import { bordaFlips } from './borda-flips.ts';
import { duelFlips, type DuelFlips } from './duel-flips.ts';
import { nonResponseBound } from './non-response-bound.ts';
import { otherConventions, type OtherConvention } from './other-conventions.ts';
import { otherWeightings, type OtherWeighting } from './other-weightings.ts';
import type { RankingWithout } from './rankings-without.ts';
import { withoutCities, type WithoutCities } from './without-cities.ts';
import { withoutRegions } from './without-regions.ts';

/** How far an officially ordered pair is from its reversal. */
export interface PairMargin {
  readonly above: string;
  readonly below: string;
  /** Answers that turn to "below first, above last" until the official rule reverses; null if none would. */
  readonly answersToReverse: number | null;
  /** The duel of the two alone, in answers; null where the one officially below wins it. */
  readonly duel: DuelFlips | null;
  /** Silent members that could bring them level or reverse them; null: settled, not even all could. */
  readonly silentToReverse: number | null;
}

/** What other answers, weights, conventions and the silent members could change about the official ranking. */
export interface RobustnessReport {
  readonly withoutRegions: readonly RankingWithout[];
  readonly withoutCities: WithoutCities | null;
  readonly weightings: readonly OtherWeighting[];
  readonly conventions: readonly OtherConvention[];
  /** Every pair from adjacent tie groups of the official order. */
  readonly margins: readonly PairMargin[];
  readonly silent: {
    readonly members: number;
    /** Area id → best and worst rank that any behaviour of the silent members could lead to. */
    readonly ranks: Readonly<Record<string, { readonly best: number; readonly worst: number }>>;
  };
}

/**
 * The robustness of the official ranking. `answers` is the frozen profile as given (unranked areas below),
 * `order` the official tie groups of area ids, best first. Cost O(n·m²·strata).
 */
export function robustnessReport(
  answers: FrozenProfile,
  order: readonly (readonly string[])[],
  settings: Pick<RankingSettings, 'weighting' | 'unranked' | 'places'>,
): RobustnessReport {
  const { areas, m } = answers;
  const { weighting, unranked } = settings;
  const places = Math.min(settings.places, m);
  const { perAnswer, one } = profileWeights(answers, weighting);
  const given = { ...answers, weights: answers.weights.map((w, c) => w * perAnswer[c]!) };
  const weighted = readUnranked(given, unranked);
  const read = readUnranked(answers, unranked);
  const bound = nonResponseBound(read, memberWeights(read, weighting));
  return {
    withoutRegions: withoutRegions(weighted, places),
    withoutCities: withoutCities(weighted, answers.weights, places) ?? null,
    weightings: otherWeightings(read, weighting, places),
    conventions: otherConventions(given, unranked, places),
    margins: pairMargins(weighted, answers.weights, order, one, bound.needed),
    silent: {
      members: bound.silent,
      ranks: Object.fromEntries(
        areas.map(({ id }, i) => [id, { best: bound.best[i]!, worst: bound.worst[i]! }]),
      ),
    },
  };
}

function pairMargins(
  weighted: FrozenProfile,
  answers: Float64Array,
  order: readonly (readonly string[])[],
  one: number,
  needed: Float64Array,
): readonly PairMargin[] {
  const { m, areas } = weighted;
  const counts = countPairs(weighted);
  const wins = winsMatrix({ m, ...counts });
  const column = new Map(areas.map(({ id }, i) => [id, i]));
  return order.slice(1).flatMap((group, g) =>
    order[g]!.flatMap((above) =>
      group.map((below) => {
        const [i, j] = [column.get(above)!, column.get(below)!];
        const lead = counts.pairwise[i * m + j]! - counts.pairwise[j * m + i]!;
        const silent = needed[i * m + j]!;
        return {
          above,
          below,
          answersToReverse: bordaFlips(weighted, answers, wins, i, j) ?? null,
          duel: lead >= 0 ? duelFlips(lead, one) : null,
          silentToReverse: silent < 0 ? null : silent,
        };
      }),
    ),
  );
}
