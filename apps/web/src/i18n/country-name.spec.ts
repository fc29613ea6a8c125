import { readFileSync } from 'node:fs';
import { readMembersCsv } from '#members';
import { nameOfCountry } from './country-name.ts';

const published = readMembersCsv(readFileSync('libs/members/data/members.csv', 'utf8'));
const countries = [...new Map(published.members.map((member) => [member.country, member])).values()];

describe('nameOfCountry', () => {
  test.each([
    ['IRL', 'Ireland', 'fr', 'Irlande'],
    ['KOR', 'Republic of Korea', 'es', 'Corea del Sur'],
    ['AGO', 'Angola', 'fr', 'Angola'],
    ['AUT', 'Austria', 'ar', 'النمسا'],
    ['AUS', 'Australia', 'ar', 'أستراليا'],
    ['DEU', 'Germany', 'ko', '독일'],
    ['BEN', 'Benin', 'fr', 'Bénin'],
  ])('%s, on the roll as %s, is in %s %s', (country, countryName, reader, name) => {
    expect(nameOfCountry({ country, countryName }, reader)).toBe(name);
  });

  test('is as the roll has it in English, and where nobody knows it', () => {
    expect(nameOfCountry({ country: 'KOR', countryName: 'Republic of Korea' }, 'en')).toBe(
      'Republic of Korea',
    );
    expect(nameOfCountry({ country: 'QQQ', countryName: 'Somewhere' }, 'fr')).toBe('Somewhere');
    expect(nameOfCountry({ country: 'IRL', countryName: 'Ireland' }, 'tlh')).toBe('Ireland');
    expect(nameOfCountry({ country: '', countryName: 'Ireland' }, 'fr')).toBe('Ireland');
    expect(nameOfCountry({ country: '(', countryName: 'Ireland' }, 'fr')).toBe('Ireland');
  });

  test('no two countries of the published list share a name in any language', () => {
    for (const reader of ['fr', 'es', 'ar']) {
      const shown = countries.map((country) => nameOfCountry(country, reader));
      expect([reader, new Set(shown).size]).toEqual([reader, 70]);
      expect(shown.filter((name, at) => name === countries[at]?.country)).toEqual([]);
    }
  });
});
