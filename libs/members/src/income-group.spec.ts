import { readFileSync } from 'node:fs';
import { incomeGroupOf } from './income-group.ts';

const list = readFileSync(new URL('../data/members.csv', import.meta.url), 'utf8');
const countries = [...new Set([...list.matchAll(/,([A-Z]{3}),/g)].map(([, country = '']) => country))];

describe('incomeGroupOf', () => {
  test('every country of the list of members has a group', () => {
    expect(countries.length).toBe(70);
    expect(countries.filter((country) => incomeGroupOf(country) === null)).toEqual([]);
  });

  // Countries that changed groups in July 2019 stand where the list of that month puts them.
  test.each([
    ['ARG', 'upper-middle'],
    ['GEO', 'upper-middle'],
    ['SEN', 'lower-middle'],
    ['ZWE', 'lower-middle'],
    ['BEN', 'low'],
    ['KOR', 'high'],
    ['XXX', null],
  ])('%s is %s', (country, group) => {
    expect(incomeGroupOf(country)).toBe(group);
  });
});
