/** One city's order over areas, as the engine reads it. */
export interface Preference {
  /** Unique in the profile; a pseudonym in published files. */
  readonly id: string;
  /** Stratum (UNESCO region) that the preference belongs to. */
  readonly stratum: string;
  /** Integer weight, at least 1: two copies of a preference are one with weight 2. */
  readonly weight: number;
  /** Places from first to last, each a set of tied area ids. */
  readonly ranked: readonly (readonly string[])[];
  /** Areas that leave every comparison; areas in neither list are deliberately below. */
  readonly noOpinion: readonly string[];
  /** Margin → category that the city belongs to; needed for every margin of the profile. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Scale → area → 1–5, where the city rated. */
  readonly ratings?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How the members on the roll are distributed over the categories of one attribute. */
export interface MemberMargin {
  readonly id: string;
  readonly categories: readonly { readonly id: string; readonly members: number }[];
}

/** All preferences of a round with the areas they are about and the strata they come from. */
export interface Profile {
  readonly areas: readonly { readonly id: string; readonly label: string }[];
  /** Strata with the number of members on the roll (N_h), for non-response and finite-population correction. */
  readonly strata: readonly { readonly id: string; readonly members: number }[];
  /** Further known distributions of the members (by size, by language …) that weights can be raked to. */
  readonly margins?: readonly MemberMargin[];
  readonly preferences: readonly Preference[];
}
