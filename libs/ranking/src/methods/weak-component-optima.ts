/** The best weak orders of one component of columns. */
export interface WeakComponentOptima {
  /** Σ over pairs of the lead of the upper one, or of the weight that ties them where they are tied. */
  readonly value: number;
  /** No weak order is worth more; equal to `value` when optimality is proved. */
  readonly bound: number;
  /** Best weak orders in tie groups of columns. */
  readonly orders: readonly (readonly (readonly number[])[])[];
  /** How many there are; null when the search could not tell. */
  readonly count: number | null;
  /** Whether some optimum puts a at least as high as b, by position in the component, k × k. */
  readonly possible: Uint8Array;
}
