import { checkSettings } from './check-settings.ts';
import { consensusReport } from './consensus/consensus-report.ts';
import type { Statistics } from './counting/statistics.ts';
import { defaultSettings } from './default-settings.ts';
import { freezeProfile } from './profile/freeze-profile.ts';
import type { FrozenProfile } from './profile/frozen-profile.ts';
import type { Profile } from './profile.ts';
import { proportionalCheck } from './proportional/proportional-check.ts';
import { halfReport, wholeReport } from './report/assemble-report.ts';
import type { HalfReport, MainParts, SideParts } from './report/assemble-report.ts';
import { methodResults } from './report/method-results.ts';
import { groupsByLot, officialCut } from './report/official-cut.ts';
import { officialResult } from './report/pairwise-results.ts';
import { officialUncertainty } from './report/official-uncertainty.ts';
import { rankingRun } from './report/ranking-run.ts';
import type { RankingRun } from './report/ranking-run.ts';
import type { MethodResult, RankingReport } from './report.ts';
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
  return rankFrozen(freezeProfile(profile), settings, onProgress);
}

/**
 * The same of a profile that is frozen already, as packed shards are. `counted` are the statistics of its
 * answers by stratum under the settings' convention, where shards were counted elsewhere: the bytes are the same.
 * @throws Problem `invalid` from {@link checkSettings}.
 */
export function rankFrozen(
  given: FrozenProfile,
  settings: RankingSettings,
  onProgress: RankProgress = () => undefined,
  counted?: readonly Statistics[],
): RankingReport {
  checkSettings(settings);
  const run = rankingRun(given, settings, counted);
  onProgress(0.1, 'counted');
  const main = mainParts(run, (share, step) => onProgress(0.1 + 0.6 * share, step));
  const side = sideParts(run, main.methods.borda!.order);
  const report = wholeReport(halfReport(run, main), side);
  onProgress(1, 'done');
  return report;
}

/**
 * One half of {@link rankFrozen}: everything but robustness and consensus. With {@link rankSide}, computed anywhere
 * at the same time, {@link wholeReport} makes the same bytes of it.
 * @throws Problem `invalid` from {@link checkSettings}.
 */
export function rankMain(
  given: FrozenProfile,
  settings: RankingSettings,
  onProgress: RankProgress = () => undefined,
  counted?: readonly Statistics[],
): HalfReport {
  checkSettings(settings);
  const run = rankingRun(given, settings, counted);
  onProgress(0.1, 'counted');
  return halfReport(
    run,
    mainParts(run, (share, step) => onProgress(0.1 + 0.9 * share, step)),
  );
}

/** The other half: robustness and consensus. */
export function rankSide(
  given: FrozenProfile,
  settings: RankingSettings,
  counted?: readonly Statistics[],
): SideParts {
  checkSettings(settings);
  const run = rankingRun(given, settings, counted);
  return sideParts(run, officialResult(run).order);
}

function mainParts(run: RankingRun, onProgress: RankProgress): MainParts {
  const methods = methodResults(run);
  const official = methods.borda!;
  onProgress(0.2, 'methods');

  const scores = Float64Array.from(run.frozen.areas, ({ id }) => official.scores![id]!);
  const uncertainty = officialUncertainty(run, scores);
  onProgress(0.7, 'uncertainty');

  const groups = groupsByLot(official.order, run.frozen.hash);
  const cut = officialCut(groups, run.places);
  const proportional = proportionalCheck(run.frozen, run.ids.columns(groups).flat(), run.places);
  onProgress(1, 'proportional');
  return { methods, uncertainty, cut, proportional };
}

function sideParts(run: RankingRun, order: MethodResult['order']): SideParts {
  return {
    robustness: robustnessReport(run.given, order, run.settings),
    consensus: consensusReport(run.weighted, run.frozen.weights, run.ids.columns(order)),
  };
}
