import type { LocalText } from '#members';
import type { AreaCatalogue } from './area-catalogue.ts';

interface QuestionBase {
  readonly id: string;
  readonly title: LocalText;
  readonly help: LocalText | null;
  /** Core questions make an answer count; everything else is optional and says so. */
  readonly core: boolean;
}

/** Rank up to `limit` of the catalogue's areas, most important first. */
export interface RankingQuestion extends QuestionBase {
  readonly type: 'ranking';
  readonly limit: number;
  readonly tiesAllowed: boolean;
}

/** Rate every area 1–5 on each scale (`importance`, `capacity`). */
export interface RatingQuestion extends QuestionBase {
  readonly type: 'rating';
  readonly scales: readonly { readonly id: 'importance' | 'capacity'; readonly label: LocalText }[];
}

/** What the city would do, by area. */
export interface OffersQuestion extends QuestionBase {
  readonly type: 'offers';
}

/** Choose one or several of the options. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  readonly multiple: boolean;
  readonly options: readonly { readonly id: string; readonly label: LocalText }[];
}

/** Free text with a limit in words. */
export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  readonly maxWords: number;
}

export type Question = RankingQuestion | RatingQuestion | OffersQuestion | ChoiceQuestion | TextQuestion;

/** A titled group of questions: one of the conference's sub-themes, or the core. */
export interface Section {
  readonly id: string;
  readonly title: LocalText;
  readonly questions: readonly Question[];
}

/** A versioned document; immutable once a round with it has opened. */
export interface Questionnaire {
  readonly id: string;
  readonly version: number;
  readonly title: LocalText;
  /** Where the questions come from, said to everyone who reads them. */
  readonly provenance: LocalText;
  readonly catalogue: AreaCatalogue;
  readonly sections: readonly Section[];
}
