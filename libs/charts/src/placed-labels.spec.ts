import { placedLabels } from './placed-labels.ts';
import type { Box } from './placed-labels.ts';

const within: Box = { left: 0, top: 0, width: 600, height: 400 };
const label = (x: number, y: number) => ({ x, y, width: 120, height: 20 });

const clear = (one: Box, other: Box) =>
  one.left + one.width <= other.left ||
  other.left + other.width <= one.left ||
  one.top + one.height <= other.top ||
  other.top + other.height <= one.top;

describe('placedLabels', () => {
  test('a label alone stands at the end of its point', () => {
    expect(placedLabels([label(100, 100)], within)).toEqual([{ left: 110, top: 90, width: 120, height: 20 }]);
  });

  test('at the edge it goes to the other side', () => {
    expect(placedLabels([label(590, 100)], within)[0]?.left).toBe(460);
  });

  test('in a crowd no label covers another or a point', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => label(250 + (index % 4) * 22, 180 + index * 7));
    const boxes = placedLabels(crowd, within).filter((box) => box !== null);
    expect(boxes.length).toBeGreaterThan(8);
    boxes.forEach((box, index) => {
      expect(boxes.every((other, at) => at === index || clear(box, other))).toBe(true);
      expect(crowd.every(({ x, y }) => clear(box, { left: x - 8, top: y - 8, width: 16, height: 16 }))).toBe(
        true,
      );
    });
  });

  test('what finds no place gets none', () => {
    const narrow = { left: 0, top: 0, width: 100, height: 100 };
    expect(placedLabels([label(50, 50)], narrow)).toEqual([null]);
  });
});
