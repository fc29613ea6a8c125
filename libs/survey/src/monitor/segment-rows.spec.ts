import * as fc from 'fast-check';
import { regions } from '#members';
import { segmentRows } from './segment-rows.ts';
import type { SegmentedCity } from './segment-rows.ts';

const city = (parts: Partial<SegmentedCity> = {}): SegmentedCity => ({
  region: 'africa',
  country: 'KEN',
  languages: ['en'],
  size: 'large',
  cohort: null,
  answered: false,
  ...parts,
});
const times = (count: number, parts: Partial<SegmentedCity>) =>
  Array.from({ length: count }, () => city(parts));

describe('segmentRows', () => {
  test('a region has the usual target until one is set', () => {
    const cities = [...times(3, { answered: true }), ...times(8, {})];
    expect(segmentRows(cities, 'region', [])).toEqual([
      { segment: 'africa', members: 11, answered: 3, percent: 60, needed: 4 },
    ]);
  });

  test('a target of a segment goes before the one of its dimension', () => {
    const cities = [...times(10, {}), ...times(5, { region: 'arab-states' })];
    const rows = segmentRows(cities, 'region', [
      { dimension: 'region', segment: null, percent: 50 },
      { dimension: 'region', segment: 'arab-states', percent: 100 },
      { dimension: 'country', segment: 'africa', percent: 1 },
    ]);
    expect(rows.map(({ segment, percent, needed }) => [segment, percent, needed])).toEqual([
      ['africa', 50, 5],
      ['arab-states', 100, 5],
    ]);
  });

  test('other dimensions have no target until one is set', () => {
    expect(segmentRows([city()], 'country', [])).toEqual([
      { segment: 'KEN', members: 1, answered: 0, percent: null, needed: 0 },
    ]);
  });

  test('a city with several languages counts in each, one without in the unknown row, which stands last', () => {
    const cities = [city({ languages: ['fr', 'ar'], answered: true }), ...times(3, { languages: [] })];
    expect(segmentRows(cities, 'language', []).map(({ segment, members }) => [segment, members])).toEqual([
      ['ar', 1],
      ['fr', 1],
      [null, 3],
    ]);
  });

  test('a dimension that no city says anything about is left out', () => {
    expect(segmentRows([city(), city()], 'cohort', [])).toEqual([]);
    expect(segmentRows([city({ cohort: 'pilot' }), city()], 'cohort', [])).toHaveLength(2);
  });

  test('what is needed brings the segment to its target, and one less does not', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 100 }), (open, done, percent) => {
        fc.pre(open + done > 0);
        const cities = [...times(open, {}), ...times(done, { answered: true })];
        const [row] = segmentRows(cities, 'region', [{ dimension: 'region', segment: null, percent }]);
        const reached = (more: number) => (done + more) * 100 >= percent * (open + done);
        expect(reached(row!.needed)).toBe(true);
        if (row!.needed > 0) expect(reached(row!.needed - 1)).toBe(false);
      }),
    );
  });

  test('dimensions with one value a city add up to all cities', () => {
    const any = fc.record({
      region: fc.constantFrom(...regions),
      size: fc.constantFrom('small', 'large', null),
      answered: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (parts) => {
        const cities = parts.map(city);
        const rows = segmentRows(cities, 'region', []);
        expect(rows.reduce((sum, { members }) => sum + members, 0)).toBe(cities.length);
        expect(rows.reduce((sum, row) => sum + row.answered, 0)).toBe(
          cities.filter(({ answered }) => answered).length,
        );
      }),
    );
  });
});
