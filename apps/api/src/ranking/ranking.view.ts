import type { LocalText } from '#members';
import type { DecidedArea, MovedArea } from '#ranking';
import type { LeftOut, RunState } from '#store';

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
  /** Name of the file whose preferences it counts; null where it counts the answers of the round. */
  file: string | null;
  startedBy: string | null;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  simulated: boolean;
}

export class AreaNameView implements LocalText {
  en: string;
  fr: string;
  es: string;
  ar: string;
}

export class DecidedAreaView implements DecidedArea {
  /** Id in the catalogue, or the ids of the areas that were merged, joined by `+`. */
  area: string;
  name: AreaNameView | null;
  reason: string | null;
}

export class EarlierRankView {
  area: string;
  rank: number;
}

/** Where an area stands after merging, and where its areas stood before. */
export class MovedAreaView implements MovedArea {
  area: string;
  rank: number;
  lower: number;
  upper: number;
  before: EarlierRankView[];
}

export class SecondSignatureView {
  /** As the pages name that person; null for the public. */
  by: string | null;
  at: string;
}

export class DecisionCommentView {
  id: number;
  text: string;
  by: string | null;
  at: string;
}

export class DecisionView {
  id: string;
  round: string;
  run: string;
  areas: DecidedAreaView[];
  /** Why those at the border that the answers leave open. */
  borderReason: string | null;
  /** The ranking anew, where areas were merged; empty otherwise. */
  moved: MovedAreaView[];
  /** SHA-256 of that ranking; null where nothing was merged. */
  mergedHash: string | null;
  /** As the pages name that person; null for the public. */
  signedBy: string | null;
  signedAt: string;
  /** Null while the decision is a draft: it does not count and nobody outside the team sees it. */
  second: SecondSignatureView | null;
}

/** A decision as the team sees it. */
export class DraftDecisionView extends DecisionView {
  comments: DecisionCommentView[];
  /** A newer one was put forward. */
  superseded: boolean;
  /** Whether the reader may give the second signature. */
  maySign: boolean;
}

/** The ranking anew, as it would be with these areas merged. */
export class MergedRankingView {
  /** `RankedArea` of the engine, in the new order. */
  areas: Record<string, unknown>[];
  moved: MovedAreaView[];
}

/** What was published of a round: the run that the decision rests on, and the decision. */
export class ResultsView {
  round: string;
  run: RunView;
  /** The ranking report (`gnlc-report/1`). */
  report: Record<string, unknown>;
  decision: DecisionView;
}

/** A city's own answer in what was published, and beside its region. */
export class PublishedAnswerView {
  /** The pseudonym under which it stands in the bundle; null when that answer is not in it. */
  answer: string | null;
  /** Its line in the preferences of the bundle, from 1. */
  line: number | null;
  /** The region of the city, or the regions that are shown together because each has too few answers. */
  regions: string[];
  /** Answers from there. */
  answers: number;
  /** Area → rank there. */
  ranks: Record<string, number>;
}
