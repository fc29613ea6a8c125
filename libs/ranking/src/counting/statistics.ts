/** Moments of the half wins of one stratum's preferences, for variances and leave-one-stratum-out. */
export interface StratumMoments {
  /** Number of preferences. */
  readonly n: number;
  /** Σw and Σw². */
  readonly weight: number;
  readonly squaredWeight: number;
  /** m: Σ w·y_i, where y_i = 2·(areas below i) + (areas tied with i or not compared with it). */
  readonly halfWins: Float64Array;
  /** m: Σ w²·y_i. */
  readonly squaredHalfWins: Float64Array;
  /** m × m, symmetric: Σ w²·y_i·y_j. */
  readonly products: Float64Array;
}

/**
 * What one pass over a profile leaves behind: everything adds up across shards, and everything is a
 * whole number, so that merged shards equal the whole exactly (up to 2⁵³).
 */
export interface Statistics {
  readonly m: number;
  /** Number of preferences. */
  readonly n: number;
  readonly weight: number;
  readonly squaredWeight: number;
  /** m × m, row-major: weight that puts i strictly above j. */
  readonly pairwise: Float64Array;
  /** m × m, symmetric: weight that compares i and j at all, ties included; 0 on the diagonal. */
  readonly compared: Float64Array;
  /** m × m × m: weight that ranks area i in a tie group which starts at position s + 1 and holds g + 1 areas. */
  readonly positions: Float64Array;
  /** The same for the group of the areas that a preference leaves deliberately below. */
  readonly belowPositions: Float64Array;
  /** m: weight that leaves the area deliberately below, and without an opinion. */
  readonly below: Float64Array;
  readonly noOpinion: Float64Array;
  readonly strata: readonly StratumMoments[];
  /** Scale → m × 6 weights, by area and rating 0 (not rated) … 5. */
  readonly ratings: Readonly<Record<string, Float64Array>>;
}
