/** A row on its way. */
export interface RowDrag {
  readonly area: string;
  /** Where it came from and where it would fall, from 0. */
  readonly from: number;
  readonly to: number;
  /** How far it was moved down, in pixels. */
  readonly by: number;
  readonly height: number;
}

/** How far the row at a position is moved down while another one, or itself, is on its way. */
export function shiftOf({ from, to, by, height }: RowDrag, position: number): number {
  if (position === from) return by;
  if (position > from && position <= to) return -height;
  if (position < from && position >= to) return height;
  return 0;
}
