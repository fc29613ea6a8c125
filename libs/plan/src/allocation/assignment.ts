/** An allocation as plain numbers. */
export interface Assignment {
  /** Offer → 1 where the city coordinates the area. */
  readonly coordinates: readonly number[];
  /** Offer → activities of the area that the city leads. */
  readonly leads: readonly number[];
  /** Offer → meetings of the area that the city receives. */
  readonly hosts: readonly number[];
  /** Activity → index of the quarter in which it begins; -1: none. */
  readonly starts: readonly number[];
}
