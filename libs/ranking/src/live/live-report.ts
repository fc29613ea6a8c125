import { checkSettings } from '../check-settings.ts';
import { consensusReport, type ConsensusReport } from '../consensus/consensus-report.ts';
import { weightedStatistics } from '../counting/stratum-statistics.ts';
import type { Statistics } from '../counting/statistics.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { bordaScores } from '../methods/borda-scores.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { proportionalCheck } from '../proportional/proportional-check.ts';
import { assembleReport } from '../report/assemble-report.ts';
import { methodResults } from '../report/method-results.ts';
import { groupsByLot, officialCut } from '../report/official-cut.ts';
import { rankingRun, type RankingRun } from '../report/ranking-run.ts';
import type { RankingReport } from '../report.ts';
import { boundOfWins } from '../robustness/non-response-bound.ts';
import { WEIGHTINGS } from '../robustness/other-weightings.ts';
import { rankingChange } from '../robustness/ranking-change.ts';
import { scoreRanks } from '../robustness/score-ranks.ts';
import type { RobustnessReport } from '../robustness/robustness-report.ts';
import type { RankingSettings, Weighting } from '../settings.ts';
import { memberWeights } from '../weights/member-weights.ts';
import { profileWeights } from '../weights/profile-weights.ts';
import { sampledUncertainty } from './sampled-uncertainty.ts';

/** What a live report is made of, however many answers there are. */
export interface LiveStatistics {
  /** Some answers, drawn by lot, in a profile with all strata; without margins. */
  readonly sample: FrozenProfile;
  /** Statistics of all answers by stratum, in the order of the sample's strata, under the settings' convention. */
  readonly byStratum: readonly Statistics[];
}

/**
 * The live report of a large round, at a cost that does not grow with it. Scores, ranks, duels, regions, weightings
 * and the bound for the silent come from the statistics of all answers; how far the scores may be off, and what
 * needs whole answers (runoffs, shares, agreement), from a sample of them. What a sample cannot tell is left out:
 * single answers, margins in answers and tie conventions. An official run tells it.
 * @throws Problem `invalid` from {@link checkSettings}.
 */
export function liveReport({ sample, byStratum }: LiveStatistics, settings: RankingSettings): RankingReport {
  checkSettings(settings);
  const ofSample = rankingRun(sample, settings);
  const roll = rollOf(ofSample.frozen, byStratum);
  const run: RankingRun = {
    ...ofSample,
    roll,
    statistics: weightedStatistics(byStratum, weightsOf(roll, settings.weighting)),
    preferences: byStratum.reduce((sum, { n }) => sum + n, 0),
    rankedBy: byStratum.map(rankersOf),
  };
  const methods = methodResults(run);
  const official = methods.borda!;
  const scores = Float64Array.from(sample.areas, ({ id }) => official.scores![id]!);
  const uncertainty = sampledUncertainty(run, scores);
  const consensus = withRegions(
    consensusReport(run.weighted, run.frozen.weights, run.ids.columns(official.order)),
    run,
    byStratum,
  );
  const groups = groupsByLot(official.order, sample.hash);
  const cut = officialCut(groups, run.places);
  const proportional = proportionalCheck(run.frozen, run.ids.columns(groups).flat(), run.places);
  const robustness = robustnessOf(run, byStratum);
  const parts = { methods, uncertainty, cut, robustness, consensus, proportional };
  return { ...assembleReport(run, parts), sampled: sample.n };
}

/** The consensus with every region's ranks as all its answers give them. */
function withRegions(
  consensus: ConsensusReport,
  { roll }: RankingRun,
  byStratum: readonly Statistics[],
): ConsensusReport {
  const ranks = Array.from(roll.stratum, (h) => ({
    id: roll.strata[h]!.id,
    ranks: scoreRanks(bordaScores(winsMatrix(byStratum[h]!), roll.m)),
  }));
  const areas = roll.areas.map(({ id }, i) => {
    const regions = Object.fromEntries(ranks.map((region) => [region.id, region.ranks[i]!]));
    return [id, { ...consensus.areas[id]!, regions }] as const;
  });
  return { ...consensus, areas: Object.fromEntries(areas) };
}

/** Who answered, as one row a stratum that stands for all its answers. */
function rollOf(frozen: FrozenProfile, byStratum: readonly Statistics[]): FrozenProfile {
  const answered = Array.from(byStratum.keys()).filter((h) => byStratum[h]!.n > 0);
  return {
    ...frozen,
    n: answered.length,
    places: new Uint8Array(answered.length * frozen.m),
    weights: Float64Array.from(answered, (h) => byStratum[h]!.weight),
    stratum: Uint16Array.from(answered),
    ids: answered.map(String),
    margins: [],
    ratings: {},
  };
}

/** What an answer weighs by stratum, 0 where nobody answered. */
function weightsOf(roll: FrozenProfile, weighting: Weighting): Float64Array {
  const { perAnswer } = profileWeights(roll, weighting);
  const weights = new Float64Array(roll.strata.length);
  roll.stratum.forEach((h, c) => (weights[h] = perAnswer[c]!));
  return weights;
}

/** m: how many answers of a stratum rank each area at all. */
function rankersOf({ m, positions }: Statistics): Float64Array {
  return Float64Array.from({ length: m }, (_, i) =>
    positions.subarray(i * m * m, (i + 1) * m * m).reduce((sum, weight) => sum + weight, 0),
  );
}

function robustnessOf(run: RankingRun, byStratum: readonly Statistics[]): RobustnessReport {
  const { roll, settings, places } = run;
  const ids = roll.areas.map(({ id }) => id);
  const scoresUnder = (weights: Float64Array): Float64Array =>
    bordaScores(winsMatrix(weightedStatistics(byStratum, weights)), roll.m);
  const signed = weightsOf(roll, settings.weighting);
  const official = scoresUnder(signed);
  const change = (weights: Float64Array) => rankingChange(ids, official, scoresUnder(weights), places);
  const answered = Array.from(roll.stratum);
  const ofMembers = memberWeights(roll, settings.weighting);
  const bound = boundOfWins(winsMatrix(weightedStatistics(byStratum, ofMembers)), roll, ofMembers);
  return {
    withoutRegions:
      answered.length < 2
        ? []
        : answered.map((h) => ({
            without: roll.strata[h]!.id,
            ...change(signed.map((weight, k) => (k === h ? 0 : weight))),
          })),
    withoutCities: null,
    weightings: WEIGHTINGS.filter((name) => name !== settings.weighting && name !== 'raked').map(
      (weighting) => {
        const { designEffect, effectiveSize } = profileWeights(roll, weighting);
        return { weighting, designEffect, effectiveSize, ...change(weightsOf(roll, weighting)) };
      },
    ),
    conventions: [],
    margins: [],
    silent: {
      members: bound.silent,
      ranks: Object.fromEntries(ids.map((id, i) => [id, { best: bound.best[i]!, worst: bound.worst[i]! }])),
    },
  };
}
