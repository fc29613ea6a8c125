import type { Region } from '#members';
import type { CallReason, FlagParams, QualityRule, ResponseState, SegmentDimension } from '#survey';

export class SegmentView {
  /** Region, ISO code of the country, language tag, size class or cohort; null for cities of which it is not known. */
  segment: string | null;
  /** The country's name in UN form, for countries. */
  name: string | null;
  members: number;
  answered: number;
  /** Share that the team wants to hear from; null where none was set. */
  percent: number | null;
  /** Answers that are still missing to it. */
  needed: number;
}

/** Everyone who was asked, told apart by one thing. A city with several languages counts in each. */
export class SegmentsView {
  dimension: SegmentDimension;
  rows: SegmentView[];
}

export class DayView {
  day: string;
  /** Answers up to and including this day. */
  answered: number;
}

export class FunnelView {
  asked: number;
  /** The invitation has left; null where none was sent in the round. */
  invited: number | null;
  /** Somebody of the city has read the form. */
  opened: number;
  /** Something was saved. */
  began: number;
  /** Waits for a signature or has one; null where no city of the round was ever there. */
  reviewed: number | null;
  submitted: number;
}

export class WaitingCityView {
  city: string;
  name: string;
  /** ISO 3166-1, three letters. */
  country: string;
  countryName: string;
  region: Region;
  state: ResponseState | 'silent';
  /** The team types in what the city answered on paper. */
  onPaper: boolean;
  /** When somebody last saved, or else first read. */
  lastSeen: string | null;
  /** The language that the city is written to in. */
  language: string;
  /** Why somebody should call; null while the city is at work. */
  reason: CallReason | null;
  /** Days since the city was last seen. */
  quiet: number | null;
  deadline: string;
}

/** Who has answered and who has not; no answers. */
export class MonitorView {
  round: string;
  members: number;
  answered: number;
  late: number;
  /** Begun and not submitted, those that wait for a signature among them. */
  drafts: number;
  /** Ready for review by whoever signs. */
  inReview: number;
  /** Answers, also those that are not finished, that came on paper. */
  onPaper: number;
  silent: number;
  segments: SegmentsView[];
  byDay: DayView[];
  funnel: FunnelView;
  /** In the order in which a call helps most. */
  waiting: WaitingCityView[];
}

export class SegmentTargetView {
  dimension: SegmentDimension;
  segment: string | null;
  percent: number;
}

export class TargetsView {
  targets: SegmentTargetView[];
}

export class QuestionReachView {
  question: string;
  asked: number;
  answered: number;
}

/** How far those who have begun have come, question by question, in the order in which they are asked. */
export class DropOffView {
  begun: number;
  questions: QuestionReachView[];
}

export class FlagResolutionView {
  note: string;
  at: string;
  /** What the person goes by today; null where nobody is known by that id any more. */
  by: string | null;
}

/** A doubt about an answer. It changes nothing that counts. */
export class FlagView {
  id: string;
  rule: QualityRule;
  city: string;
  cityName: string;
  /** ISO 3166-1, three letters. */
  country: string;
  countryName: string;
  region: Region;
  question: string;
  /** What its sentence names: ids, numbers, lists of ids. */
  params: FlagParams;
  /** False for one that was resolved and that the answers of today no longer give cause to. */
  stands: boolean;
  resolution: FlagResolutionView | null;
}

export class NamedCityView {
  city: string;
  name: string;
}

export class FlagsView {
  round: string;
  /** Cities whose submitted answers were looked at. */
  judged: number;
  flags: FlagView[];
  /** Names of the cities that flags name besides their own. */
  names: NamedCityView[];
}
