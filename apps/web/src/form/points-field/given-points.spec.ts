import { givenPoints, pointsStep, withPoints } from './given-points.ts';

test('points are given, changed and taken back without touching the others', () => {
  expect(withPoints(undefined, 'esd', 40)).toEqual({ esd: 40 });
  expect(withPoints({ esd: 40 }, 'health', 10)).toEqual({ esd: 40, health: 10 });
  expect(withPoints({ esd: 40, health: 10 }, 'esd', 5)).toEqual({ esd: 5, health: 10 });
  expect(withPoints({ esd: 40, health: 10 }, 'esd', 0)).toEqual({ health: 10 });
  expect(withPoints({ esd: 40 }, 'esd', 0)).toBeNull();
});

test('what is given adds up', () => {
  expect(givenPoints({ esd: 40, health: 10 })).toBe(50);
  expect(givenPoints(undefined)).toBe(0);
});

test.each([
  [5, 1],
  [10, 1],
  [20, 1],
  [50, 2],
  [100, 5],
  [200, 10],
  [1000, 50],
  [1_000_000, 50_000],
])('of %i points a press moves %i', (total, step) => {
  expect(pointsStep(total)).toBe(step);
});
