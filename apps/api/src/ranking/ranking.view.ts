import type { DecidedArea, LeftOut, RunState } from '#store';

export class LeftOutView implements LeftOut {
  reason: LeftOut['reason'];
  count: number;
}

/** A run without its report. */
export class RunView {
  id: string;
  round: string;
  /** 1, 2, 3 … within the round; 0 is the unofficial run that follows the answers. */
  number: number;
  state: RunState;
  official: boolean;
  /** 0…1. */
  progress: number;
  settings: Record<string, unknown>;
  leftOut: LeftOutView[];
  inputHash: string | null;
  reportHash: string | null;
  failure: string | null;
  startedBy: string | null;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  simulated: boolean;
}

export class DecidedAreaView implements DecidedArea {
  area: string;
  reason: string | null;
}

export class DecisionView {
  id: string;
  round: string;
  run: string;
  areas: DecidedAreaView[];
  signedBy: string | null;
  signedAt: string;
}

/** What was published of a round: the run that the decision rests on, and the decision. */
export class ResultsView {
  round: string;
  run: RunView;
  /** The ranking report (`gnlc-report/1`). */
  report: Record<string, unknown>;
  decision: DecisionView;
}
