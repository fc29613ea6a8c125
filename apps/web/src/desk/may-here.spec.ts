import { mayHere } from './may-here.ts';

const cork = { id: 'cork-irl', country: 'IRL' };
const person = { id: 'p', label: 'Somebody' };
const ofCity = (role: 'focal-point' | 'coordinator', city: string | null) => ({ role, city, cityName: city });
const ofCountry = (country: string) => ({
  role: 'national-contact' as const,
  city: null,
  cityName: null,
  country,
  countryName: country,
});

describe('mayHere', () => {
  test.each([
    ['the focal point of the city invites', ofCity('focal-point', 'cork-irl'), 'colleagues.invite', true],
    ['that of another city does not', ofCity('focal-point', 'bristol-gbr'), 'colleagues.invite', false],
    ['the contact of the country replaces', ofCountry('IRL'), 'people.replace', true],
    ['that of another country does not', ofCountry('KOR'), 'people.replace', false],
    ['the team replaces everywhere', ofCity('coordinator', null), 'people.replace', true],
  ] as const)('%s', (_case, held, action, expected) => {
    expect(mayHere({ person, grants: [held] }, action, cork)).toBe(expected);
  });

  test('nobody who is not signed in', () => {
    expect(mayHere({ person: null, grants: [] }, 'people.replace', cork)).toBe(false);
  });
});
