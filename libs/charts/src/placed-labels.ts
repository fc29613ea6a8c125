/** A box on the canvas, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A label to be placed beside its point. */
export interface LabelToPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gapToPoint = 10;

/**
 * Where labels stand so that none covers another, a point, or the edge: each takes the first free of the places around
 * its point, near ones before those further away. Null for one that finds none. Cost O(labels²).
 */
export function placedLabels(labels: readonly LabelToPlace[], within: Box): readonly (Box | null)[] {
  const taken: Box[] = labels.map(({ x, y }) => ({ left: x - 8, top: y - 8, width: 16, height: 16 }));
  return labels.map((label) => {
    const free = candidates(label).find(
      (box) => isInside(box, within) && taken.every((other) => !overlaps(box, other)),
    );
    if (free !== undefined) taken.push(free);
    return free ?? null;
  });
}

function candidates({ x, y, width, height }: LabelToPlace): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, width, height });
  return [0, 14, 28, 46, 64].flatMap((away) => [
    at(x + gapToPoint, y - height / 2 + away),
    at(x - gapToPoint - width, y - height / 2 + away),
    at(x + gapToPoint, y - height / 2 - away),
    at(x - gapToPoint - width, y - height / 2 - away),
    at(x - width / 2, y - gapToPoint - height - away),
    at(x - width / 2, y + gapToPoint + away),
  ]);
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.top >= within.top &&
    box.left + box.width <= within.left + within.width &&
    box.top + box.height <= within.top + within.height
  );
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
