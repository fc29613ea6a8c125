import type { RankingReport } from '#ranking';
import { agreeing, changeVariant, losing, methodVariant } from './variant.ts';

const report = {
  settings: { places: 2 },
  areas: [
    { id: 'esd', rank: 1 },
    { id: 'equity', rank: 2 },
    { id: 'health', rank: 3 },
  ],
  methods: {
    same: { order: [['equity'], ['esd'], ['health']] },
    other: { order: [['esd'], ['health'], ['equity']] },
    partial: { order: [['esd']] },
  },
} as unknown as RankingReport;

describe('methodVariant', () => {
  test('another order of the same areas changes nothing among the places', () => {
    expect(methodVariant(report, 'same', 'Same')).toMatchObject({ entered: [], left: [], largestShift: 1 });
  });

  test('says who comes in and who drops out', () => {
    expect(methodVariant(report, 'other', 'Other')).toMatchObject({ entered: ['health'], left: ['equity'] });
  });

  test('an area that the method does not rank is neither in nor out', () => {
    expect(methodVariant(report, 'partial', 'Partial')).toMatchObject({
      ranks: { esd: 1 },
      entered: [],
      left: [],
    });
  });
});

test('changes come in the official order', () => {
  const change = { ranks: {}, entered: [], left: ['equity', 'esd'], largestShift: 2 };
  expect(changeVariant(report, change, { id: 'x', label: 'X' }).left).toEqual(['esd', 'equity']);
});

test('agreeing and losing count the same variants', () => {
  const variants = [methodVariant(report, 'same', 'Same'), methodVariant(report, 'other', 'Other')];
  expect(agreeing(variants)).toBe(1);
  expect(losing(report, variants)).toEqual([{ area: 'equity', by: ['Other'] }]);
});
