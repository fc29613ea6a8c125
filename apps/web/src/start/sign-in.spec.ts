import { placeOf } from './place-of.ts';
import { refusalOf, tokenOf } from './token-of.ts';

describe('tokenOf', () => {
  test.each([
    ['a token in the fragment', '#token=abc-1_2', 'abc-1_2'],
    ['no fragment', '', null],
    ['an empty token is none', '#token=', null],
    ['another fragment', '#content', null],
  ])('%s', (_name, hash, expected) => {
    expect(tokenOf(hash)).toBe(expected);
  });
});

describe('refusalOf', () => {
  test.each([
    ['a refusal of the organisation’s sign-in', '#refused=oidc-person-unknown', 'oidc-person-unknown'],
    ['a limit', '#refused=too-many-attempts', 'too-many-attempts'],
    ['no words that somebody else chose', '#refused=Call%20this%20number', null],
    ['none', '#done', null],
  ])('%s', (_name, hash, expected) => {
    expect(refusalOf(hash)).toBe(expected);
  });
});

describe('placeOf', () => {
  const city = { city: 'cork-irl', cityName: 'Cork' };
  test.each([
    ['the team goes to the survey', [{ role: 'coordinator', city: null, cityName: null }], '/survey'],
    ['a city goes to its page', [{ role: 'focal-point', ...city }], '/city/cork-irl'],
    ['a mayor too: the seat is a step from there', [{ role: 'representative', ...city }], '/city/cork-irl'],
    [
      'a national contact goes to the country',
      [{ role: 'national-contact', city: null, cityName: null, country: 'KOR' }],
      '/country/KOR',
    ],
    ['somebody without a role goes to the start', [], '/'],
  ] as const)('%s', (_name, grants, expected) => {
    expect(placeOf({ grants }, '')).toBe(expected);
  });

  test.each([
    ['a place that the link names', '#token=a&to=%2Fform%2Fpractice%2Fcork-irl', '/form/practice/cork-irl'],
    ['no other host', '#token=a&to=%2F%2Felsewhere.example', '/'],
    ['no other host by a backslash', '#token=a&to=%2F%5Celsewhere.example', '/'],
    ['no other scheme', '#token=a&to=javascript:alert(1)', '/'],
  ])('%s', (_name, hash, expected) => {
    expect(placeOf({ grants: [] }, hash)).toBe(expected);
  });
});
