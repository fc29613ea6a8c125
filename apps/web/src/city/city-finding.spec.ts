import { cityFinding } from './city-finding.ts';

const fates = (...list: ('coordinates' | 'takes-part' | 'in-plan' | 'not-in-plan' | 'open')[]) =>
  list.map((fate) => ({ fate }));

describe('cityFinding', () => {
  test.each([
    [
      'four of five, one coordinated',
      fates('coordinates', 'takes-part', 'not-in-plan', 'in-plan', 'in-plan'),
      'adopted',
      { key: 'city.finding', values: { city: 'Cork', all: 5, inPlan: 4, coordinates: 1, plan: 'adopted' } },
    ],
    [
      'no plan yet claims nothing',
      fates('open', 'open'),
      'none',
      { key: 'city.findingOpen', values: { city: 'Cork', all: 2 } },
    ],
  ] as const)('%s', (_name, outcome, plan, expected) => {
    expect(cityFinding('Cork', outcome, plan)).toEqual(expected);
  });
});
