import type { ResponseState, Round, RoundPhase, RoundState, Statement } from '#survey';
import { ResponseFileView } from './uploads.view.ts';

export class QuestionnaireRefView {
  id: string;
  version: number;
}

export class RoundView implements Round {
  id: string;
  title: string;
  questionnaire: QuestionnaireRefView;
  opensAt: string;
  deadline: string;
  timeZone: string;
  /** Days in which late answers are taken; null: until the team closes the round. */
  graceDays: number | null;
  state: RoundState;
  simulated: boolean;
  /** For trying it out; never counts. */
  practice: boolean;
}

/** A round with how far it has come. */
export class RoundSummaryView extends RoundView {
  invited: number;
  answered: number;
}

export class RoundWithQuestionnaireView {
  round: RoundView;
  /** The questionnaire document, in every language. */
  questionnaire: Record<string, unknown>;
}

export class StatementView implements Statement {
  name: string;
  title: string;
  date: string;
}

export class SubmissionReceiptView {
  /** SHA-256 of the canonical answers, hex. */
  hash: string;
  number: number;
  /** Id of the scan of the paper that carries the signature; null where it was signed on a screen. */
  paper: string | null;
}

/** The team reopened the answer, and why. */
export class ReopenedView {
  reason: string;
  at: string;
}

/** Somebody of the city said that the answer is ready to be read. */
export class ReviewView {
  at: string;
  /** It was the reader, who can take it back. */
  own: boolean;
}

/** Whoever signs gave the answer back to those who write. */
export class SentBackView {
  at: string;
  /** What is still to do. */
  note: string;
}

/** The team types in what the city answered on paper. */
export class PaperEntryView {
  /** Id of the scanned form. */
  form: string;
  enteredAt: string;
}

/** One city's response as the city sees it. */
export class ResponseView {
  round: string;
  city: string;
  cityName: string;
  /** Until when this city has time: the round's deadline, its cohort's, or an extension. */
  deadline: string;
  /** Where the round stands for this city. */
  phase: RoundPhase;
  /** The calendar day in the round's time zone, on which whoever signs now signs. */
  today: string;
  /** As it stands on papers; null where nothing has been saved. */
  number: string | null;
  state: ResponseState;
  /** Question id → answer. */
  answers: Record<string, unknown>;
  /** Question id → number of the revision that stands. */
  revisions: Record<string, number>;
  /** Areas in this city's own random order. */
  areaOrder: string[];
  savedAt: string | null;
  submittedAt: string | null;
  /** When the team brought it in from an archive; null where the city began it. */
  importedAt: string | null;
  statement: StatementView | null;
  receipt: SubmissionReceiptView | null;
  reopened: ReopenedView | null;
  review: ReviewView | null;
  sentBack: SentBackView | null;
  paperEntry: PaperEntryView | null;
  files: ResponseFileView[];
  simulated: boolean;
}

export class SavedView {
  question: string;
  revision: number;
  savedAt: string;
}

export class WatchedCityView {
  city: string;
  name: string;
  deadline: string;
  phase: RoundPhase;
  state: ResponseState | 'silent';
  /** The team types in what the city answered on paper. */
  onPaper: boolean;
  savedAt: string | null;
  submittedAt: string | null;
}

/** Which cities of a country have answered a round; states and dates, no answers. */
export class WatchView {
  round: string;
  title: string;
  opensAt: string;
  deadline: string;
  timeZone: string;
  phase: RoundPhase;
  country: string;
  countryName: string | null;
  answered: number;
  cities: WatchedCityView[];
}
