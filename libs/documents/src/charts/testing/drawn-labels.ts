import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';

/** A label as it was drawn: its words and the box of its letters. */
export interface DrawnLabel {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The labels that something draws, on whatever canvas it does so. */
export function drawnLabels(draw: () => void): readonly DrawnLabel[] {
  const surface = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d')) as SKRSContext2D;
  const original = Reflect.get<SKRSContext2D, 'fillText'>(surface, 'fillText');
  const labels: DrawnLabel[] = [];
  surface.fillText = function fillText(this: SKRSContext2D, text: string, x: number, y: number) {
    if (text.trim() !== '') labels.push({ text, ...boxOf(this, text, x, y) });
    original.call(this, text, x, y);
  };
  try {
    draw();
  } finally {
    surface.fillText = original;
  }
  return labels;
}

function boxOf(ctx: SKRSContext2D, text: string, x: number, y: number): Omit<DrawnLabel, 'text'> {
  const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
    ctx.measureText(text);
  const [left, right] = [x - actualBoundingBoxLeft, x + actualBoundingBoxRight];
  const [top, bottom] = [y - actualBoundingBoxAscent, y + actualBoundingBoxDescent];
  const { a, b, c, d, e, f } = ctx.getTransform();
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([px = 0, py = 0]) => [a * px + c * py + e, b * px + d * py + f] as const);
  const xs = corners.map(([px]) => px);
  const ys = corners.map(([, py]) => py);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Pairs of labels that cover each other by more than a pixel of a page. */
export function coveringLabels(labels: readonly DrawnLabel[]): readonly (readonly [string, string])[] {
  // The pictures are twice as fine as a page.
  const slack = 2;
  return labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter(
        (other) =>
          one.left + slack < other.right &&
          other.left + slack < one.right &&
          one.top + slack < other.bottom &&
          other.top + slack < one.bottom,
      )
      .map((other) => [one.text, other.text] as const),
  );
}
