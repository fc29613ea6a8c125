import { contactLanguages } from './contact-languages.ts';

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
});
