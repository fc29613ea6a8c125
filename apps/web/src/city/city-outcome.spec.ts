import type { Plan } from '#plan';
import { cityOutcome } from './city-outcome.ts';

const allocation = (city: string) => ({
  city,
  function: 'coordinate' as const,
  reason: { code: '', values: {} },
  consent: 'proposed' as const,
});
const area = (id: string, coordinators: string[], lead: string | null) => ({
  area: id,
  coordinators: coordinators.map(allocation),
  activities: [{ lead: lead === null ? null : allocation(lead), host: null }],
});
const plan = {
  areas: [
    area('health', ['cork', 'medellin'], null),
    area('equity', ['goyang'], 'cork'),
    area('literacy', ['espoo'], 'espoo'),
  ],
} as unknown as Plan;

test('follows the order of the city, with its part in each area', () => {
  const outcome = cityOutcome({
    city: 'cork',
    ranked: [['health'], ['equity', 'work'], ['literacy']],
    areas: [],
    plan,
    decided: [{ area: 'literacy', reason: 'Africa ranks it 3rd' }],
  });
  expect(
    outcome.map(({ area: id, own, fate, with: others, byDecision }) => [id, own, fate, others, byDecision]),
  ).toEqual([
    ['health', 1, 'coordinates', ['medellin'], false],
    ['equity', 2, 'takes-part', ['goyang'], false],
    ['work', 2, 'not-in-plan', [], false],
    ['literacy', 3, 'in-plan', ['espoo'], true],
  ]);
});

test('before there is a plan everything is open', () => {
  const outcome = cityOutcome({ city: 'cork', ranked: [['health']], areas: [], plan: null, decided: null });
  expect(outcome[0]?.fate).toBe('open');
});
