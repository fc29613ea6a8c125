import { chiSquareSurvival } from './chi-square-survival.ts';

describe('chiSquareSurvival', () => {
  it.each([
    ['5 % point, 1 degree', 3.841458820694124, 1, 0.05],
    ['5 % point, 2 degrees', 5.991464547107979, 2, 0.05],
    ['5 % point, 7 degrees', 14.067140449340167, 7, 0.05],
    ['1 % point, 10 degrees', 23.209251158954356, 10, 0.01],
    ['at zero', 0, 5, 1],
  ])('%s', (_, x, degrees, expected) => {
    expect(chiSquareSurvival(x, degrees)).toBeCloseTo(expected, 12);
  });

  it('gives the published p of the anxiety ratings (R irr: chi² 30.8, 19 degrees, p .0429)', () => {
    expect(chiSquareSurvival(30.760441929399082, 19)).toBeCloseTo(0.0429, 4);
  });
});
