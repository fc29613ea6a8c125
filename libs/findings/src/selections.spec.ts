import type { RankingReport } from '#ranking';
import { selectionOf, withNone } from './selections.ts';

const check = {
  top: 3,
  majority: {
    areas: ['esd'],
    satisfaction: [
      { stratum: 'africa', answers: 10, one: 0.9, two: 0.5 },
      { stratum: 'arab-states', answers: 2, one: 0, two: 0 },
      { stratum: 'asia-pacific', answers: 0, one: null, two: null },
    ],
  },
  rules: { stv: { areas: ['health'], added: ['health'], dropped: ['esd'], satisfaction: [] } },
} as unknown as RankingReport['proportional'];

test('a region that is not shown cannot be found by subtraction', () => {
  expect(withNone(check, 'majority', new Set(['africa', 'asia-pacific']))).toEqual({ none: 1, answers: 10 });
});

test('the majority stands beside the rules under a name of its own', () => {
  expect(selectionOf(check, 'majority').areas).toEqual(['esd']);
  expect(selectionOf(check, 'stv').areas).toEqual(['health']);
});
