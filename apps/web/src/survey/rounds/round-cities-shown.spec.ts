import type { RoundCity } from '../../api/round-life.ts';
import { roundCitiesShown } from './round-cities-shown.ts';

const city = (id: string, more: Partial<RoundCity>): RoundCity => ({
  city: id,
  name: id,
  country: 'IRL',
  countryName: 'Ireland',
  region: 'europe-north-america',
  language: 'en',
  cohort: null,
  deadline: '2019-05-01T00:00:00Z',
  phase: 'open',
  state: 'silent',
  readers: 1,
  invitedAt: '2019-04-01T00:00:00Z',
  reminders: 0,
  remindedAt: null,
  thankedAt: null,
  waiting: 0,
  openedAt: null,
  link: 'live',
  call: null,
  ...more,
});
const cities = [
  city('a', { call: 'bounced' }),
  city('b', { invitedAt: null }),
  city('c', { openedAt: '2019-04-02T00:00:00Z' }),
  city('d', { state: 'submitted' }),
];

test.each([
  ['', 'abcd'],
  ['call', 'a'],
  ['not-invited', 'b'],
  ['not-opened', 'ab'],
  ['not-answered', 'abc'],
  ['something', 'abcd'],
])('the filter "%s" leaves %s', (show, left) => {
  expect(
    roundCitiesShown(cities, show)
      .map((one) => one.city)
      .join(''),
  ).toBe(left);
});
