import * as fc from 'fast-check';
import { spreadQuarters } from './spread-quarters.ts';

describe('spreadQuarters', () => {
  test('spreads one area evenly', () => {
    const { starts } = spreadQuarters([[1, 1, 1, 1]], 8);
    expect(starts[0]?.map(({ quarter }) => quarter)).toEqual([0, 2, 4, 6]);
  });

  test('begins in time for the last activity to end', () => {
    const { starts } = spreadQuarters([[4, 4, 4]], 8);
    expect(starts[0]?.map(({ quarter }) => quarter)).toEqual([0, 2, 4]);
  });

  test('lets at most the cap begin in a quarter unless it says so, and half of each area early', () => {
    const durations = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(durations, fc.integer({ min: 4, max: 8 }), (areas, quarters) => {
        const { starts, cap } = spreadQuarters(areas, quarters);
        const load = Array.from({ length: quarters }, () => 0);
        for (const { quarter, overCap } of starts.flat())
          if (!overCap) load[quarter] = (load[quarter] ?? 0) + 1;
        expect(Math.max(...load)).toBeLessThanOrEqual(cap);
        for (const [index, area] of starts.entries()) {
          const early = area.filter(({ quarter }) => quarter < Math.ceil(quarters / 2)).length;
          expect(early).toBeGreaterThanOrEqual(Math.ceil((areas[index] ?? []).length / 2));
        }
      }),
    );
  });

  test('keeps the cap on a full plan', () => {
    const { starts } = spreadQuarters(
      Array.from({ length: 7 }, () => [3, 4, 3, 1, 2]),
      8,
    );
    expect(starts.flat().filter(({ overCap }) => overCap)).toEqual([]);
  });
});
