import * as fc from 'fast-check';
import { spreadQuarters } from './spread-quarters.ts';

describe('spreadQuarters', () => {
  test('spreads one area evenly', () => {
    const { starts } = spreadQuarters([[1, 1, 1, 1]], 8);
    expect(starts[0]).toEqual([0, 2, 4, 6]);
  });

  test('begins in time for the last activity to end', () => {
    const { starts } = spreadQuarters([[4, 4, 4]], 8);
    expect(starts[0]).toEqual([0, 2, 4]);
  });

  test('lets at most the cap begin in a quarter, half of each area early, and all end in time', () => {
    const durations = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(durations, fc.integer({ min: 4, max: 8 }), (areas, quarters) => {
        const { starts, cap } = spreadQuarters(areas, quarters);
        const load = Array.from({ length: quarters }, () => 0);
        for (const quarter of starts.flat()) load[quarter] = (load[quarter] ?? 0) + 1;
        expect(Math.max(...load)).toBeLessThanOrEqual(cap);
        for (const [index, area] of starts.entries()) {
          const early = area.filter((quarter) => quarter < Math.ceil(quarters / 2)).length;
          expect(early).toBeGreaterThanOrEqual(Math.ceil(area.length / 2));
          for (const [position, start] of area.entries()) {
            expect(start + (areas[index]?.[position] ?? 0)).toBeLessThanOrEqual(quarters);
          }
        }
      }),
    );
  });

  test('keeps the quarters of a full plan nearly even', () => {
    const areas = Array.from({ length: 7 }, () => [3, 4, 3, 1, 2]);
    expect(spreadQuarters(areas, 8).cap).toBeLessThanOrEqual(6);
  });
});
