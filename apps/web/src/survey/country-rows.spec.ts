import type { CityContacts } from '../api/contacts.ts';
import type { Watch } from '../api/watch.ts';
import { countryRows } from './country-rows.ts';

const contact = (city: string): CityContacts => ({
  city,
  name: city.toUpperCase(),
  country: 'KOR',
  countryName: 'Republic of Korea',
  focalPoints: [],
  confirmedAt: null,
  bounced: false,
  stale: true,
  gone: false,
});
const answer = (city: string, state: Watch['cities'][number]['state']): Watch['cities'][number] => ({
  city,
  name: city.toUpperCase(),
  deadline: '2019-05-01',
  phase: 'open',
  state,
  onPaper: false,
  savedAt: state === 'silent' ? null : '2019-04-03',
  submittedAt: state === 'submitted' || state === 'reopened' ? '2019-04-02' : null,
});
const watch = (cities: Watch['cities']): Watch => ({
  round: 'r',
  title: 'R',
  deadline: '2019-05-01',
  timeZone: 'Asia/Seoul',
  phase: 'open',
  countryName: 'Republic of Korea',
  answered: 1,
  cities,
});

describe('countryRows', () => {
  test('those that need a word come first; who was not asked comes last', () => {
    const rows = countryRows(
      [contact('new'), contact('a'), contact('b')],
      watch([answer('c', 'submitted'), answer('b', 'silent'), answer('a', 'silent'), answer('d', 'draft')]),
    );
    expect(rows.map(({ city, state }) => [city, state])).toEqual([
      ['a', 'silent'],
      ['b', 'silent'],
      ['d', 'draft'],
      ['c', 'submitted'],
      ['new', null],
    ]);
  });

  test('a city that left the roll keeps its answer and has no contact', () => {
    expect(countryRows([], watch([answer('gone', 'submitted')]))).toMatchObject([
      { name: 'GONE', on: '2019-04-02', contacts: null },
    ]);
  });

  test('an answer that was reopened counts from its last touch', () => {
    expect(countryRows([], watch([answer('a', 'reopened')]))[0]?.on).toBe('2019-04-03');
  });

  test('without a round there are still the cities', () => {
    expect(countryRows([contact('a')], null)).toMatchObject([{ city: 'a', state: null, place: null }]);
  });
});
