import type { RankingReport } from '#ranking';
import { movedByMethods, placeSensitivity } from './place-sensitivity.ts';

const change = (entered: string[], left: string[]) => ({ ranks: {}, entered, left, largestShift: 1 });
const report = {
  areas: ['a', 'b', 'c', 'd'].map((id) => ({ id, methodSensitive: false, rankedBy: id === 'd' ? 0 : 3 })),
  settings: { places: 2 },
  methods: {
    borda: { order: [['a'], ['b'], ['c']] },
    kemeny: { order: [['b'], ['a'], ['c']] },
    minimaxMargins: { order: [['a'], ['c'], ['b']] },
  },
  robustness: {
    weightings: [{ weighting: 'equal-region', ...change([], []) }],
    conventions: [{ convention: 'unranked-no-opinion', ...change(['c', 'd'], ['b']) }],
  },
} as unknown as RankingReport;

test('an area that another reading moves across the line is named with it, one that nobody ranked is not', () => {
  expect(placeSensitivity(report)).toEqual([
    { area: 'b', method: false, weightings: [], conventions: ['unranked-no-opinion'] },
    { area: 'c', method: false, weightings: [], conventions: ['unranked-no-opinion'] },
  ]);
});

test('what no method changes is said of the methods that are looked at', () => {
  expect(movedByMethods(report, ['borda', 'kemeny'])).toEqual([]);
  expect(movedByMethods(report, ['borda', 'kemeny', 'minimaxMargins'])).toEqual(['b', 'c']);
});
