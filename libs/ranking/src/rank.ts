import { checkSettings } from './check-settings.ts';
import { companions } from './companions.ts';
import { consensusReport } from './consensus/consensus-report.ts';
import { defaultSettings } from './default-settings.ts';
import { engineVersion } from './engine-version.ts';
import { smithSet } from './methods/smith-set.ts';
import type { Profile } from './profile.ts';
import { proportionalCheck } from './proportional/proportional-check.ts';
import { findings } from './report/findings.ts';
import { methodResults } from './report/method-results.ts';
import { groupsByLot, officialCut } from './report/official-cut.ts';
import { officialUncertainty } from './report/official-uncertainty.ts';
import { weightReports } from './report/weight-reports.ts';
import { rankedAreas } from './report/ranked-areas.ts';
import { rankingRun } from './report/ranking-run.ts';
import { stratumResponses } from './report/stratum-responses.ts';
import type { RankingReport } from './report.ts';
import { robustnessReport } from './robustness/robustness-report.ts';
import type { RankingSettings } from './settings.ts';

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
  const run = rankingRun(profile, settings);
  const { frozen, statistics, ids, unit } = run;
  onProgress(0.1, 'counted');
  const methods = methodResults(run);
  onProgress(0.2, 'methods');
  const sure = officialUncertainty(
    run,
    Float64Array.from(frozen.areas, ({ id }) => methods.borda!.scores![id]!),
  );
  onProgress(0.6, 'uncertainty');

  const robustness = robustnessReport(run.given, methods.borda!.order, settings);
  onProgress(0.8, 'robustness');
  const consensus = consensusReport(
    run.weighted,
    methods.borda!.order.map((group) => group.map((id) => ids.column(id))),
  );
  onProgress(0.9, 'consensus');
  const groups = groupsByLot(methods.borda!.order, frozen.hash);
  const cut = officialCut(groups, run.places);
  const proportional = proportionalCheck(
    frozen,
    groups.flat().map((id) => ids.column(id)),
    run.places,
  );
  onProgress(0.95, 'proportional');
  const facts = {
    preferences: frozen.n,
    strata: stratumResponses(frozen),
    areas: rankedAreas(run, methods, sure),
    cut,
    columns: frozen.areas.map(({ id }) => id),
    pairwise: ids.matrix(statistics.pairwise, unit),
    smithSet: ids.of(smithSet(statistics.pairwise, frozen.m)),
    methods,
  };
  onProgress(1, 'done');
  return {
    format: 'gnlc-report/1',
    engine: engineVersion,
    inputHash: frozen.hash,
    settings,
    ...facts,
    companions,
    uncertainty: {
      draws: settings.draws,
      replicates: settings.replicates,
      wider: ids.values((i) => ({ lower: sure.wider.lower[i]!, upper: sure.wider.upper[i]! })),
      surelyAbove: ids.matrix(sure.simultaneous.above),
      ranks: ids.matrix(sure.ranks),
    },
    robustness,
    consensus,
    proportional,
    weights: weightReports(frozen),
    findings: findings({ ...facts, robustness, proportional, compared: ids.matrix(statistics.compared) }),
  };
}
