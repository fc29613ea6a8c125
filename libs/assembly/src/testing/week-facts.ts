import type { WeekFacts } from '../week/week.ts';

/** Wednesday of the week from 8 to 14 April 2019. */
export const now = '2019-04-10T09:00:00.000Z';

export type Round = WeekFacts['rounds'][number];
export type City = WeekFacts['cities'][number];

export const nothing: WeekFacts = {
  cities: [],
  people: [],
  rolls: [],
  rounds: [],
  plans: [],
  assemblies: [],
};
export const confirmed = { confirmedAt: '2019-01-10T09:00:00.000Z', bouncedAt: null };
export const aCity = (name: string, more: Partial<City> = {}): City => ({
  name,
  focalPoints: 1,
  contact: confirmed,
  ...more,
});
export const aRoll = (more: Partial<WeekFacts['rolls'][number]> = {}): WeekFacts['rolls'][number] => ({
  id: 'r',
  on: '2019-04-08',
  replaced: false,
  objectionsUntil: '2019-04-30',
  openObjections: 0,
  ...more,
});
const usualDeadline = '2019-05-01T05:00:00.000Z';
/** Cities without a deadline have that of the round. */
export const aRound = ({ cities = [], ...more }: Partial<Round> = {}): Round => ({
  id: 'april-2019',
  title: 'April 2019',
  state: 'open',
  opensAt: '2019-04-01T05:00:00.000Z',
  deadline: usualDeadline,
  timeZone: 'America/Bogota',
  graceDays: null,
  practice: false,
  runs: [],
  decision: null,
  unsigned: { decision: false, settings: false },
  ...more,
  cities: cities.map((city) => ({ ...city, deadline: city.deadline || (more.deadline ?? usualDeadline) })),
});
export const asked = (
  name: string,
  state: Round['cities'][number]['state'],
  deadline = '',
): Round['cities'][number] => ({ name, state, deadline });
export const run = (more: Partial<Round['runs'][number]> = {}): Round['runs'][number] => ({
  state: 'done',
  official: true,
  finishedAt: '2019-04-05T10:00:00.000Z',
  ...more,
});
export const decision = { id: 'd', signedAt: '2019-04-06T10:00:00.000Z' };
export const aPlan = (more: Partial<WeekFacts['plans'][number]> = {}): WeekFacts['plans'][number] => ({
  id: 'p',
  decision: 'd',
  state: 'draft',
  version: 1,
  createdAt: '2019-04-07T10:00:00.000Z',
  ...more,
});
export const aSession = (
  more: Partial<WeekFacts['assemblies'][number]> = {},
): WeekFacts['assemblies'][number] => ({
  id: 's',
  plan: 'p',
  title: 'Mayors’ session',
  state: 'open',
  practice: false,
  openedAt: '2019-04-09T10:00:00.000Z',
  poll: null,
  ...more,
});
export const closed = (more: Partial<Round> = {}): Round => aRound({ state: 'closed', ...more });
