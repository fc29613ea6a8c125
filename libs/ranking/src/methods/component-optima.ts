/** The best orders of one component of columns. */
export interface ComponentOptima {
  /** Weight against the best order: Σ of votes that put a lower area above a higher one, less the minimum. */
  readonly cost: number;
  /** The first best orders, lexicographically by column. */
  readonly orders: readonly (readonly number[])[];
  /** How many best orders there are; null when the search could not tell. */
  readonly count: number | null;
  /** Whether some best order puts a above b, by position in the component, k × k. */
  readonly possible: Uint8Array;
  /** No order costs less than this: equal to `cost` when it is proved. */
  readonly bound: number;
}
