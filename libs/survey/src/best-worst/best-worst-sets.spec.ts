import * as fc from 'fast-check';
import type { AreaCatalogue } from '../area-catalogue.ts';
import { areaCatalogue2019 } from '../catalogue/area-catalogue-2019.ts';
import { bestWorstSets } from './best-worst-sets.ts';

const [pattern] = areaCatalogue2019.areas;
const catalogueOf = (size: number): AreaCatalogue => ({
  id: 'c',
  version: 1,
  areas: Array.from({ length: size }, (_, index) => ({ ...pattern!, id: `a${index}` })),
});

/** How often pairs of areas meet. */
function meetings(sets: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (const set of sets)
    for (const one of set)
      for (const other of set)
        if (one < other) met.set(`${one} ${other}`, (met.get(`${one} ${other}`) ?? 0) + 1);
  return met;
}

const designs = fc
  .tuple(fc.integer({ min: 4, max: 24 }), fc.integer({ min: 2, max: 6 }), fc.string())
  .filter(([size, setSize]) => setSize < size);

describe('bestWorstSets', () => {
  it('shows fifteen areas in nine sets of five, each three times, and no pair more than twice', () => {
    const sets = bestWorstSets({ setSize: 5, seed: 'april-2019' }, areaCatalogue2019);
    expect(sets).toHaveLength(9);
    const shown = areaCatalogue2019.areas.map(({ id }) => sets.filter((set) => set.includes(id)).length);
    expect(shown).toEqual(Array.from({ length: 15 }, () => 3));
    expect(Math.max(...meetings(sets).values())).toBeLessThanOrEqual(2);
  });

  it('has ⌈3K/k⌉ sets of k different areas, each shown three times and fewer than k a fourth time', () => {
    fc.assert(
      fc.property(designs, ([size, setSize, seed]) => {
        const sets = bestWorstSets({ setSize, seed }, catalogueOf(size));
        expect(sets).toHaveLength(Math.ceil((3 * size) / setSize));
        for (const set of sets) expect(new Set(set).size).toBe(setSize);
        const shown = catalogueOf(size).areas.map(({ id }) => sets.filter((set) => set.includes(id)).length);
        expect(shown.every((times) => times === 3 || times === 4)).toBe(true);
        expect(shown.filter((times) => times === 4).length).toBeLessThan(setSize);
      }),
      { numRuns: 60 },
    );
  });

  it('links every area to every other through sets that overlap, so that there is one scale', () => {
    fc.assert(
      fc.property(
        designs.filter(([, setSize]) => setSize > 2),
        ([size, setSize, seed]) => {
          const sets = bestWorstSets({ setSize, seed }, catalogueOf(size));
          const reached = new Set(sets[0]);
          for (let round = 0; round < size; round += 1)
            for (const set of sets)
              if (set.some((area) => reached.has(area))) for (const area of set) reached.add(area);
          expect(reached.size).toBe(size);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const sets = (seed: string) => bestWorstSets({ setSize: 5, seed }, areaCatalogue2019);
    expect(sets('a')).toEqual(sets('a'));
    expect(sets('a')).not.toEqual(sets('b'));
  });

  // What a city answered is read against the sets that it saw.
  it('does not change with the program', () => {
    expect(bestWorstSets({ setSize: 5, seed: 'april-2019' }, areaCatalogue2019).slice(0, 2)).toEqual([
      ['esd', 'planning', 'family', 'youth', 'literacy'],
      ['governance', 'family', 'esd', 'health', 'ageing'],
    ]);
  });

  it('does not depend on the order of the catalogue, which every city sees differently', () => {
    const reversed = { areas: [...areaCatalogue2019.areas].reverse() };
    const question = { setSize: 5, seed: 'a' };
    expect(bestWorstSets(question, reversed)).toEqual(bestWorstSets(question, areaCatalogue2019));
  });

  it.each([0, 1, 2.5, 16, Number.NaN])('a set size of %s has no sets', (setSize) => {
    expect(bestWorstSets({ setSize, seed: '' }, areaCatalogue2019)).toEqual([]);
  });
});
