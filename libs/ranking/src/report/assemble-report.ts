import { companions } from '../companions.ts';
import type { ConsensusReport } from '../consensus/consensus-report.ts';
import { engineVersion } from '../engine-version.ts';
import { smithSet } from '../methods/smith-set.ts';
import type { ProportionalCheck } from '../proportional/proportional-check.ts';
import type { Cut, MethodResult, RankingReport, UncertaintyReport } from '../report.ts';
import type { RobustnessReport } from '../robustness/robustness-report.ts';
import { MOST_SINGLE_UNITS } from '../uncertainty/resampling-units.ts';
import { findings } from './findings.ts';
import type { OfficialUncertainty } from './official-uncertainty.ts';
import { rankedAreas } from './ranked-areas.ts';
import type { RankingRun } from './ranking-run.ts';
import { stratumResponses } from './stratum-responses.ts';
import { weightReports } from './weight-reports.ts';

/** What is read from the answers as they are. */
export interface MainParts {
  readonly methods: Readonly<Record<string, MethodResult>>;
  readonly uncertainty: OfficialUncertainty;
  readonly cut: Cut;
  readonly proportional: ProportionalCheck;
}

/** What compares them with what they might have been, and with one another: half of the work, and apart from the rest. */
export interface SideParts {
  readonly robustness: RobustnessReport;
  readonly consensus: ConsensusReport;
}

/** All of a report but what rests on {@link SideParts}. */
export interface HalfReport {
  readonly report: Omit<RankingReport, keyof SideParts | 'findings'>;
  /** m × m weight that compares each pair of columns. */
  readonly compared: readonly (readonly number[])[];
}

/** Puts the parts of a run together as one plain JSON object. */
export function assembleReport(run: RankingRun, parts: MainParts & SideParts): RankingReport {
  return wholeReport(halfReport(run, parts), parts);
}

/** The main parts of a run as plain JSON. */
export function halfReport(run: RankingRun, parts: MainParts): HalfReport {
  const { frozen, statistics, settings, ids, unit, roll } = run;
  const { methods, cut, proportional } = parts;
  return {
    report: {
      format: 'gnlc-report/1',
      engine: engineVersion,
      inputHash: frozen.hash,
      settings,
      preferences: run.preferences,
      strata: stratumResponses(roll),
      areas: rankedAreas(run, methods, parts.uncertainty),
      cut,
      columns: frozen.areas.map(({ id }) => id),
      pairwise: ids.matrix(statistics.pairwise, unit),
      smithSet: ids.of(smithSet(statistics.pairwise, frozen.m)),
      methods,
      proportional,
      companions,
      uncertainty: uncertaintyReport(run, parts.uncertainty),
      weights: weightReports(roll),
    },
    compared: ids.matrix(statistics.compared),
  };
}

/** Both halves of a report, and the findings that rest on both. */
export function wholeReport(
  { report, compared }: HalfReport,
  { robustness, consensus }: SideParts,
): RankingReport {
  return { ...report, robustness, consensus, findings: findings({ ...report, robustness, compared }) };
}

function uncertaintyReport(
  { settings, frozen, ids }: RankingRun,
  { wider, simultaneous, ranks, covarianceBy, resampled }: OfficialUncertainty,
): UncertaintyReport {
  return {
    draws: settings.draws,
    replicates: settings.replicates,
    covarianceBy,
    resampled: resampled ?? (answersOf(frozen) > MOST_SINGLE_UNITS ? 'random-groups' : 'answers'),
    wider: ids.values((i) => ({ lower: wider.lower[i]!, upper: wider.upper[i]! })),
    surelyAbove: ids.matrix(simultaneous.above),
    ranks: ids.matrix(ranks),
  };
}

function answersOf({ weights }: Pick<RankingRun['frozen'], 'weights'>): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
