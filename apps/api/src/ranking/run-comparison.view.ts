import type { AreaInRuns, ChangedAnswers, RunComparison, StandingInRun } from '#ranking';

export class ChangedSettingView {
  /** Name in `RankingSettings`. */
  setting: string;
  /** As text, numbers as well. */
  before: string;
  after: string;
}

export class EnginesView {
  before: string;
  after: string;
}

/** Cities whose answer says the same in both runs, came, went, or says something else. */
export class ChangedAnswersView implements ChangedAnswers {
  same: number;
  added: number;
  removed: number;
  changed: number;
}

export class StandingInRunView implements StandingInRun {
  rank: number;
  score: number;
  lower: number;
  upper: number;
}

export class AreaInRunsView implements AreaInRuns {
  area: string;
  before: StandingInRunView | null;
  after: StandingInRunView | null;
  /** Rank by the earlier answers under the later settings. */
  between: number | null;
  /** The two confidence sets have a rank in common: the move may be chance. */
  overlap: boolean;
}

/** What moved between two runs, and why. */
export class RunComparisonView implements Omit<RunComparison, 'settings'> {
  settings: ChangedSettingView[];
  /** Null where both runs come from the same version of the engine. */
  engines: EnginesView | null;
  answers: ChangedAnswersView;
  areas: AreaInRunsView[];
  entered: string[];
  left: string[];
  moved: string[];
  /** Those of `moved` whose confidence sets have no rank in common. */
  apart: string[];
}
