/** Place value of an area that leaves every comparison of a preference. */
export const NO_OPINION = 0;
/** Place value of an area that stands, tied with its like, below every ranked one. */
export const BELOW = 255;

/** One margin: its categories in canonical order and the category of each of the n preferences. */
export interface FrozenMargin {
  readonly id: string;
  readonly categories: readonly { readonly id: string; readonly members: number }[];
  readonly of: Uint16Array;
}

/**
 * A profile in canonical form as typed arrays: areas and strata sorted by id (code units),
 * preferences sorted by their canonical line, so that the order of input leaves no trace.
 */
export interface FrozenProfile {
  /** m areas in canonical order; their index is the column below. */
  readonly areas: readonly { readonly id: string; readonly label: string }[];
  /** Strata in canonical order with the number of members on the roll (N_h). */
  readonly strata: readonly { readonly id: string; readonly members: number }[];
  readonly m: number;
  readonly n: number;
  /** n × m, row-major: NO_OPINION, a dense place 1…m (ties share one), or BELOW. */
  readonly places: Uint8Array;
  /** n integer weights ≥ 1. */
  readonly weights: Float64Array;
  /** n indices into `strata`. */
  readonly stratum: Uint16Array;
  readonly ids: readonly string[];
  /** Margins in canonical order: categories with their members, and n indices into them. */
  readonly margins: readonly FrozenMargin[];
  /** Scale → n × m ratings 1…5, 0 = not rated. */
  readonly ratings: Readonly<Record<string, Uint8Array>>;
  /** SHA-256 (hex) of the canonical form. */
  readonly hash: string;
}
