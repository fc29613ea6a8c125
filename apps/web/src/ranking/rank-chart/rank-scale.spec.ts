import { rankScale } from './rank-scale.ts';

describe('rankScale', () => {
  test('ranks stand in the middle of equal steps', () => {
    const scale = rankScale(4, 2, false);
    expect(scale.ranks.map(scale.at)).toEqual([12.5, 37.5, 62.5, 87.5]);
  });

  test('the line of places lies between the last place and the next rank', () => {
    const scale = rankScale(12, 7, false);
    expect(scale.placesLine).toBeGreaterThan(scale.at(7));
    expect(scale.placesLine).toBeLessThan(scale.at(8));
  });

  test('right to left mirrors ranks and line', () => {
    const [left, right] = [rankScale(12, 7, false), rankScale(12, 7, true)];
    expect(right.ranks.map((rank) => Math.round(right.at(rank) + left.at(rank)))).toEqual(
      Array(12).fill(100),
    );
    expect(right.placesLine + left.placesLine).toBeCloseTo(100);
  });

  test('more places than ranks put the line at the end', () => {
    expect(rankScale(3, 7, false).placesLine).toBe(100);
  });
});
