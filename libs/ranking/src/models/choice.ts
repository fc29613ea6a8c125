/** One choice of tied items out of those there were, and how often it was made. */
export interface Choice {
  /** Items 0…m−1 there were to choose from, those chosen among them. */
  readonly from: readonly number[];
  /** The items chosen: one, or several in a tie. */
  readonly chosen: readonly number[];
  readonly weight: number;
}
