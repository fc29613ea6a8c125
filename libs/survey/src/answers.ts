/**
 * Places from first to last; areas in one place are tied. An area has one of three states: ranked, deliberately below
 * (in neither list), or without opinion.
 */
export interface RankingAnswer {
  readonly ranked: readonly (readonly string[])[];
  readonly noOpinion: readonly string[];
}

/** Scale → area → 1–5. */
export type RatingAnswer = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Number of the set, from 1 → its most and its least important area; a half that is missing is still to come. */
export type BestWorstAnswer = Readonly<Record<string, { readonly best?: string; readonly worst?: string }>>;

/** Area or option → points; what is left out has none. */
export type PointsAnswer = Readonly<Record<string, number>>;

/** What a city can do in an area, the largest part first. */
export const offerKinds = ['lead', 'host', 'contribute'] as const;

export type OfferKind = (typeof offerKinds)[number];

/** What a city would do in an area; `capacity` is the number of activities it can carry. */
export interface Offer {
  readonly area: string;
  readonly kind: OfferKind;
  readonly capacity: number;
  readonly note: string;
}

/** A choice that is not among the options, in the city's own words. */
export interface OwnChoice {
  readonly other: string;
}

/** Chosen option ids, and at most one choice of the city's own. */
export type ChoiceAnswer = readonly (string | OwnChoice)[];

/** Ids of uploaded files. */
export type FileAnswer = readonly string[];

/** Who agreed to a statement; empty texts and false while it is being signed. */
export interface SignedStatement {
  readonly agreed: boolean;
  readonly name: string;
  readonly title: string;
  /** Calendar day of the act; empty before it. */
  readonly date: string;
}

export type Answer =
  | RankingAnswer
  | RatingAnswer
  | BestWorstAnswer
  | PointsAnswer
  | readonly Offer[]
  | ChoiceAnswer
  | FileAnswer
  | SignedStatement
  | number
  | string;

/** Question id → answer; a question that was not answered is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** A file that the city has sent, as the service found it. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  /** By its content, not by its name. */
  readonly type: string;
  readonly bytes: number;
}

/** Who stands behind a submitted response. */
export interface Statement {
  readonly name: string;
  readonly title: string;
  /** Calendar day of the act. */
  readonly date: string;
}
