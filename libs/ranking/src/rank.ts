import { checkSettings } from './check-settings.ts';
import { companions } from './companions.ts';
import { countStatistics } from './counting/count-statistics.ts';
import { defaultSettings } from './default-settings.ts';
import { engineVersion } from './engine-version.ts';
import { smithSet } from './methods/smith-set.ts';
import { freezeProfile } from './profile/freeze-profile.ts';
import { readUnranked } from './profile/read-unranked.ts';
import type { Profile } from './profile.ts';
import { AreaIds } from './report/area-ids.ts';
import { findings } from './report/findings.ts';
import { methodResults } from './report/method-results.ts';
import { officialCut } from './report/official-cut.ts';
import { officialUncertainty } from './report/official-uncertainty.ts';
import { profileWeights, weightReports } from './report/profile-weights.ts';
import { rankedBy } from './report/ranked-by.ts';
import { rankedAreas } from './report/ranked-areas.ts';
import type { RankingReport } from './report.ts';
import type { RankingSettings } from './settings.ts';
import { bootstrapRanks } from './uncertainty/bootstrap-ranks.ts';
import { tiers } from './uncertainty/tiers.ts';
import { topShares } from './uncertainty/top-shares.ts';

/** What a run tells while it works: the share done, 0 … 1, and the step it has finished. */
export type RankProgress = (share: number, step: string) => void;

/**
 * The report of one run: the same profile and settings give the same bytes of JSON, on any machine and in
 * whatever order areas, strata and preferences come. Without preferences everything is tied and open.
 * @throws Problem `invalid` or `too-large` from {@link freezeProfile} and {@link checkSettings}.
 */
export function rank(
  profile: Profile,
  settings: RankingSettings = defaultSettings,
  onProgress: RankProgress = () => undefined,
): RankingReport {
  checkSettings(settings);
  const frozen = readUnranked(freezeProfile(profile), settings.unranked);
  const { m, areas, hash } = frozen;
  const places = Math.min(settings.places, m);
  const ids = new AreaIds(areas.map(({ id }) => id));
  onProgress(0.05, 'frozen');

  const { perAnswer, one } = profileWeights(frozen, settings.weighting);
  const weighted = { ...frozen, weights: frozen.weights.map((weight, c) => weight * perAnswer[c]!) };
  const statistics = countStatistics(weighted);
  onProgress(0.1, 'counted');

  const methods = methodResults(weighted, statistics, places, one, ids);
  onProgress(0.3, 'methods');

  const scores = Float64Array.from(areas, ({ id }) => methods.borda!.scores![id]!);
  const sure = officialUncertainty(frozen, perAnswer, scores, settings);
  onProgress(0.5, 'confidence-sets');
  const stable = bootstrapRanks(frozen, {
    replicates: settings.replicates,
    seed: `${hash}\n${settings.seed}\nstability`,
    finitePopulation: true,
    perAnswer,
  });
  onProgress(0.8, 'stability');

  const columnOf = new Map(areas.map(({ id }, i) => [id, i]));
  const order = methods.borda!.order.flat().map((id) => columnOf.get(id)!);
  const ranked = rankedAreas({
    areas,
    methods,
    places,
    ...sure,
    tiers: tiers(order, sure.simultaneous.above),
    stability: topShares(stable.borda, m, places),
    strata: frozen.strata,
    rankedBy: rankedBy(frozen),
  });
  const matrix = (values: ArrayLike<number>): readonly (readonly number[])[] =>
    areas.map((_, i) => Array.from({ length: m }, (__, j) => values[i * m + j]!));
  const answered = new Float64Array(frozen.strata.length);
  frozen.stratum.forEach((h, c) => (answered[h]! += frozen.weights[c]!));
  const facts = {
    preferences: frozen.n,
    strata: frozen.strata.map(({ id, members }, h) => ({ id, members, answered: answered[h]! })),
    areas: ranked,
    cut: officialCut(methods.borda!.order, places, hash),
    columns: areas.map(({ id }) => id),
    pairwise: matrix(statistics.pairwise.map((weight) => weight / one)),
    smithSet: ids.of(smithSet(statistics.pairwise, m)),
    methods,
  };
  onProgress(1, 'done');
  return {
    format: 'gnlc-report/1',
    engine: engineVersion,
    inputHash: hash,
    settings,
    ...facts,
    companions,
    uncertainty: {
      draws: settings.draws,
      replicates: settings.replicates,
      wider: Object.fromEntries(
        areas.map(({ id }, i) => [id, { lower: sure.wider.lower[i]!, upper: sure.wider.upper[i]! }]),
      ),
      surelyAbove: matrix(sure.simultaneous.above),
      ranks: matrix(stable.borda),
    },
    weights: weightReports(frozen),
    findings: findings({ ...facts, compared: matrix(statistics.compared) }),
  };
}
