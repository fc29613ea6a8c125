import type { AreaNeed, GroupAgreement, GroupRanks, NeedRating, WithoutGroup } from '#ranking';

/** The ranking of a run without one country's answers. */
export class WithoutCountryView implements WithoutGroup {
  /** ISO 3166-1, three letters. */
  without: string;
  countryName: string;
  answers: number;
  /** Area → rank without them. */
  ranks: Record<string, number>;
  entered: string[];
  left: string[];
  largestShift: number;
}

/** What each country's answers change; countries with fewer answers than the smallest cell are only counted. */
export class WithoutCountriesView {
  smallestCell: number;
  countries: WithoutCountryView[];
  /** Countries too small to be shown by themselves. */
  smallCountries: number;
}

export class NeedRatingView implements NeedRating {
  answers: number;
  importance: number;
  capacity: number;
}

export class OfferCountsView {
  lead: number;
  host: number;
  contribute: number;
}

/** Importance, capacity and offers in one area. */
export class AreaNeedView implements AreaNeed {
  area: string;
  all: NeedRatingView | null;
  /** Region → the same. */
  strata: Record<string, NeedRatingView>;
  needing: number | null;
  offers: OfferCountsView;
  activities: number;
}

/** Where the gap is, by the answers behind a run. */
export class NeedsView {
  smallestCell: number;
  areas: AreaNeedView[];
}

/** What cities are told apart by beside their region. */
export type CityAttribute = 'size' | 'language' | 'income';

/** Ranks by the answers of one group, or of several that are shown together. */
export class GroupRanksView implements GroupRanks {
  /** A size class, a language (ISO 639) or an income group each; `unknown` where a city has none. */
  groups: string[];
  answers: number;
  /** Area → rank; null where even together they are too few to be shown. */
  ranks: Record<string, number> | null;
}

export class DisagreementView {
  /** Share of the cities' disagreement that lies between the groups. */
  between: number;
  /** The share that groups drawn by lot would have on average. */
  byChance: number;
  adjusted: number;
}

export class GroupAgreementView implements GroupAgreement {
  attribute: CityAttribute;
  groups: GroupRanksView[];
  disagreement: DisagreementView | null;
}

/** How far cities of different size, language and income agree. */
export class GroupAgreementsView {
  smallestCell: number;
  attributes: GroupAgreementView[];
}
