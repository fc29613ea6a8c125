import type { Allocation, Plan } from '#plan';
import { cityTasks } from './city-tasks.ts';

const task = (
  city: string,
  part: Allocation['function'],
  consent: Allocation['consent'] = 'proposed',
): Partial<Allocation> => ({ city, function: part, consent });

const plan = {
  areas: [
    { id: 'P1', coordinators: [task('cork', 'coordinate')], activities: [] },
    {
      id: 'P10',
      coordinators: [task('aswan', 'coordinate')],
      activities: [
        { id: 'P10.O1.A1', lead: task('cork', 'lead'), host: task('nowhere', 'host') },
        { id: 'P10.O1.A2', lead: task('cork', 'lead', 'agreed'), host: null },
      ],
    },
  ],
} as unknown as Plan;

const look = (city: string) => ({
  name: city,
  region:
    city === 'cork'
      ? ('europe-north-america' as const)
      : city === 'aswan'
        ? ('arab-states' as const)
        : undefined,
});

test('counts the tasks of every city by area and region; a city of no known region stands last', () => {
  const groups = cityTasks(plan, look, (a, b) => a.localeCompare(b));
  expect(groups.map(({ region, cities }) => [region, cities.map(({ city }) => city)])).toEqual([
    ['arab-states', ['aswan']],
    ['europe-north-america', ['cork']],
    [null, ['nowhere']],
  ]);
  const cork = groups[1]?.cities[0];
  expect(cork?.total).toBe(3);
  // P1 is not the beginning of P10.
  expect(cork?.areas).toEqual([
    { coordinate: 1, lead: 0, host: 0 },
    { coordinate: 0, lead: 2, host: 0 },
  ]);
  expect(cork?.agreed[1]).toEqual({ coordinate: 0, lead: 1, host: 0 });
});
