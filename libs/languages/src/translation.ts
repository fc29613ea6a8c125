/** One text of a file of translations. */
export interface Translation {
  readonly context: string;
  /** The English that was translated. */
  readonly english: string;
  /** Empty while nobody has translated it. */
  readonly text: string;
  /** No native reader has looked at it yet (`fuzzy`). */
  readonly unreviewed: boolean;
}
