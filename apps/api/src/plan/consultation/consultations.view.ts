import type { CommentOutcome, CommentVisibility } from '#plan';
import type { PlanCommentRecord, PlanConsultationRecord } from '#store';

/** A published version that member cities may comment on. */
export class ConsultationView implements PlanConsultationRecord {
  id: string;
  plan: string;
  version: number;
  visibility: CommentVisibility;
  openedAt: string;
  closesAt: string;
  /** Null while comments are taken. */
  closedAt: string | null;
}

/** What the team said to a comment. */
export class CommentAnswerView {
  outcome: CommentOutcome;
  reason: string;
  /** The version that took it up. */
  version: number | null;
  at: string;
}

/** What a city said to a line, word for word, with every answer, the last one last. */
export class PlanCommentView implements PlanCommentRecord {
  id: string;
  consultation: string;
  city: string;
  line: string;
  language: string;
  words: string;
  at: string;
  answers: CommentAnswerView[];
}

/** How many comments a line has, and what became of them. */
export class CommentCountView {
  line: string;
  comments: number;
  open: number;
  takenUp: number;
  inPart: number;
  notTakenUp: number;
}

/** Comments on a plan that the reader may see. */
export class PlanCommentsView {
  comments: PlanCommentView[];
  /** By line, in the order of the plan; of the comments above. */
  counts: CommentCountView[];
}

/** A consultation as a city sees it. */
export class CityConsultationView {
  consultation: ConsultationView;
  /** Its own, and those of others that the team's setting shows. */
  comments: PlanCommentView[];
}
