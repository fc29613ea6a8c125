/** A row of the list as it stood when the drag began. */
export interface DragRow {
  /** In pixels of the page, not of the window. */
  readonly top: number;
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

const edge = 88;

/** Pixels by which the page scrolls in a frame: the nearer the pointer is to the window's end, the faster. */
export function scrollStep(pointer: number, windowHeight: number): number {
  // The bar at the foot covers the end of the window.
  const [over, under] = [edge - pointer, pointer - (windowHeight - 2 * edge)];
  const nearness = over > 0 ? -over : Math.max(0, under);
  return Math.max(-16, Math.min(16, Math.round(nearness / 5)));
}
