import type { Allocation, Plan } from '#plan';
import { whoOffers } from './who-offers.ts';

const by = (city: string, consent: Allocation['consent'] = 'proposed'): Allocation => ({
  city,
  function: 'lead',
  reason: { code: 'offered', values: {} },
  alternative: null,
  consent,
});
const activity = (lead: Allocation | null, host: Allocation | null) => ({ lead, host });
const plan = {
  areas: [
    {
      area: 'health+literacy',
      coordinators: [by('cork'), by('espoo')],
      activities: [activity(by('tunis'), null)],
    },
    {
      area: 'esd',
      coordinators: [by('cork')],
      activities: [activity(by('beijing', 'declined'), by('cork'))],
    },
  ],
} as unknown as Pick<Plan, 'areas'>;

describe('who offers what a city needs', () => {
  test('are the cities that the plan names, once each, in the order of what was asked for', () => {
    expect(whoOffers(plan, ['literacy', 'esd'], 'medellin')).toEqual([
      { area: 'literacy', cities: ['cork', 'espoo', 'tunis'] },
      { area: 'esd', cities: ['cork'] },
    ]);
  });

  test('is neither the city itself nor one that declined, and nobody where the area is not in the plan', () => {
    expect(whoOffers(plan, ['esd', 'digital'], 'cork')).toEqual([]);
  });
});
