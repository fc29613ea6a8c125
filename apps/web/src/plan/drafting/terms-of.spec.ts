import { emptyForm, termsOf } from './terms-of.ts';

describe('termsOf', () => {
  test('leaves out what was left empty', () => {
    expect(termsOf(emptyForm)).toEqual({});
  });

  test('a budget of nothing is a budget; a year that is not named has none', () => {
    expect(termsOf({ ...emptyForm, cash2020: '0' })).toEqual({
      settings: { budget: [{ year: 2020, cash: 0 }] },
    });
  });

  test('takes numbers, quarters and lines as they stand', () => {
    const form = {
      ...emptyForm,
      activities: '21',
      cash2021: '50000',
      regionCap: '4',
      perQuarter: '6',
      closed: ['2020-Q1' as const],
      locks: [{ area: 'esd', task: 'coordinate' as const, city: 'cork-irl' }],
    };
    expect(termsOf(form)).toEqual({
      activities: 21,
      settings: {
        regionCap: 4,
        perQuarter: 6,
        budget: [{ year: 2021, cash: 50_000 }],
        closed: ['2020-Q1'],
      },
      locks: [{ area: 'esd', task: 'coordinate', city: 'cork-irl' }],
    });
  });
});
