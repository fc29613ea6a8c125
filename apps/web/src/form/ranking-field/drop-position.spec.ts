import { dropPosition, scrollStep } from './drop-position.ts';
import { shiftOf } from './row-drag.ts';

/** Rows one below the other; the second is twice as high, as one with a long name is. */
const rows = [60, 120, 60, 60].map((height, index, heights) => ({
  height,
  top: 100 + heights.slice(0, index).reduce((sum, each) => sum + each, 0),
}));

test.each([
  ['stays where it hardly moved', 0, 20, 0],
  ['passes a high row only when it covers half of it', 0, 59, 0],
  ['and then does', 0, 61, 1],
  ['goes to the end, however far it is pulled', 0, 9_000, 3],
  ['goes to the top, however far it is pulled', 3, -9_000, 0],
  ['goes up by one', 2, -61, 1],
  ['goes up by one where the other is as high', 3, -31, 2],
  ['of which nothing is known stays', 9, 50, 9],
] as const)('a row %s', (_, from, by, to) => {
  expect(dropPosition(rows, from, by)).toBe(to);
});

test('rows between make room for the one that is on its way, and no others', () => {
  const down = { area: 'esd', from: 0, to: 2, by: 130, height: 60 };
  expect([0, 1, 2, 3].map((position) => shiftOf(down, position))).toEqual([130, -60, -60, 0]);
  const up = { area: 'esd', from: 3, to: 2, by: -40, height: 60 };
  expect([0, 1, 2, 3].map((position) => shiftOf(up, position))).toEqual([0, 0, 60, -40]);
});

test('the page scrolls towards the end that the pointer is near, and rests between', () => {
  expect(scrollStep(300, 740)).toBe(0);
  expect(scrollStep(10, 740)).toBeLessThan(0);
  expect(scrollStep(730, 740)).toBeGreaterThan(0);
  expect(scrollStep(-500, 740)).toBe(-16);
});
