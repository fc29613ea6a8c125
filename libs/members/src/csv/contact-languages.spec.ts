import { languages } from '../language.ts';
import { contactLanguages } from './contact-languages.ts';
import { countryCodes } from './country-codes.ts';

describe('contactLanguages', () => {
  it.each([
    ['FRA', ['fr']],
    ['MAR', ['ar', 'fr']],
    ['COL', ['es']],
    ['KOR', ['en']],
    ['PRT', ['en']],
    ['CMR', ['fr', 'en']],
  ])('addresses %s in %j', (country, expected) => {
    expect(contactLanguages(country)).toEqual(expected);
  });

  it('names at least one interface language for every country', () => {
    for (const country of countryCodes) {
      expect(languages).toEqual(expect.arrayContaining([...contactLanguages(country)]));
      expect(contactLanguages(country).length).toBeGreaterThan(0);
    }
  });
});
