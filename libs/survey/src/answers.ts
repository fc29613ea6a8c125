/** Places from first to last; areas in one place are tied. Areas in neither list are deliberately below. */
export interface RankingAnswer {
  readonly ranked: readonly (readonly string[])[];
  readonly noOpinion: readonly string[];
}

/** Scale → area → 1–5. */
export type RatingAnswer = Readonly<Record<string, Readonly<Record<string, number>>>>;

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

/** Chosen option ids. */
export type ChoiceAnswer = readonly string[];

export type Answer = RankingAnswer | RatingAnswer | readonly Offer[] | ChoiceAnswer | string;

/** Question id → answer; a question that was not answered is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** Who stands behind a submitted response. */
export interface Statement {
  readonly name: string;
  readonly title: string;
  /** Calendar day of the act. */
  readonly date: string;
}
