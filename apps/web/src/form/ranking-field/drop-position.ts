/** A row of the list as it stood when the drag began. */
export interface DragRow {
  /** In pixels of the page, not of the window. */
  readonly top: number;
  readonly height: number;
}

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

/** The position at which a row would fall that was moved down by so many pixels: it passes a row when it covers half of it. */
export function dropPosition(rows: readonly DragRow[], from: number, by: number): number {
  const row = rows[from];
  if (row === undefined) return from;
  const [top, end] = [row.top + by, row.top + by + row.height];
  const middle = (other: DragRow) => other.top + other.height / 2;
  const passedDown = rows.slice(from + 1).filter((other) => end > middle(other)).length;
  const passedUp = rows.slice(0, from).filter((other) => top < middle(other)).length;
  return from + passedDown - passedUp;
}

/** How far the row at a position is moved down while another one, or itself, is on its way. */
export function shiftOf({ from, to, by, height }: RowDrag, position: number): number {
  if (position === from) return by;
  if (position > from && position <= to) return -height;
  if (position < from && position >= to) return height;
  return 0;
}

const edge = 88;

/** Pixels by which the page scrolls in a frame: the nearer the pointer is to the window's end, the faster. */
export function scrollStep(pointer: number, windowHeight: number): number {
  // The bar at the foot covers the end of the window.
  const [over, under] = [edge - pointer, pointer - (windowHeight - 2 * edge)];
  const nearness = over > 0 ? -over : Math.max(0, under);
  return Math.max(-16, Math.min(16, Math.round(nearness / 5)));
}
