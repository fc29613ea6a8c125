import type { LocalText } from '#members';
import type { AreaCatalogue } from './area-catalogue.ts';
import type { Rule } from './visibility/rule.ts';

interface QuestionBase {
  readonly id: string;
  readonly title: LocalText;
  readonly help: LocalText | null;
  /** Core questions make an answer count; everything else is optional and says so. */
  readonly core: boolean;
  /** Numbers of the Sustainable Development Goals that the question bears on. */
  readonly sdgs?: readonly number[];
  /** The question is asked while this holds; always when it is left out. */
  readonly visibleIf?: Rule;
}

/** Something to choose or to give points to. */
export interface Option {
  readonly id: string;
  readonly label: LocalText;
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

/** Name the most and the least important area of each of several sets; `bestWorstSets` draws them. */
export interface BestWorstQuestion extends QuestionBase {
  readonly type: 'best-worst';
  /** Areas in one set. */
  readonly setSize: number;
  /** Decides the sets; the same seed gives every city the same ones. */
  readonly seed: string;
}

/** Distribute exactly `total` points. */
export interface PointsQuestion extends QuestionBase {
  readonly type: 'points';
  readonly total: number;
  /** What the points go to; null for the catalogue's areas. */
  readonly options: readonly Option[] | null;
}

/** What the city would do, by area. */
export interface OffersQuestion extends QuestionBase {
  readonly type: 'offers';
}

/** Choose one or several of the options. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  readonly multiple: boolean;
  readonly options: readonly Option[];
  /** A choice of the city's own, in its own words. */
  readonly other?: { readonly label: LocalText; readonly maxWords: number };
}

/** A number from `min` to `max` with at most `decimals` digits behind the point. */
export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  readonly unit: LocalText | null;
}

/** A calendar day. */
export interface DateQuestion extends QuestionBase {
  readonly type: 'date';
  /** First and last day that can be an answer, as `2019-04-30`; null for no bound. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** One line of text, such as a name or a title. */
export interface LineQuestion extends QuestionBase {
  readonly type: 'line';
  readonly maxCharacters: number;
}

/** Free text with a limit in words. */
export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  readonly maxWords: number;
}

/** The kinds of files that a city can send. */
export const fileTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
] as const;

export type FileType = (typeof fileTypes)[number];

/** Files that go with the answer. */
export interface FileQuestion extends QuestionBase {
  readonly type: 'file';
  readonly accept: readonly FileType[];
  /** Of each file. */
  readonly maxBytes: number;
  readonly maxFiles: number;
}

/** A sentence under which a person puts name, function and day. */
export interface StatementQuestion extends QuestionBase {
  readonly type: 'statement';
  readonly statement: LocalText;
}

export type Question =
  | RankingQuestion
  | RatingQuestion
  | BestWorstQuestion
  | PointsQuestion
  | OffersQuestion
  | ChoiceQuestion
  | NumberQuestion
  | DateQuestion
  | LineQuestion
  | TextQuestion
  | FileQuestion
  | StatementQuestion;

/** A titled group of questions: one of the conference's sub-themes, or the core. */
export interface Section {
  readonly id: string;
  readonly title: LocalText;
  readonly questions: readonly Question[];
  /** True for the sections that ask about people: what is shared leaves them out as a whole. */
  readonly personal?: boolean;
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
