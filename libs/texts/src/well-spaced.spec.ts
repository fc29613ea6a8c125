import { labelled, wellSpaced } from './well-spaced.ts';

test.each([
  ['fr', 'Décidé : oui ; non ?', 'Décidé\u00a0: oui\u202f; non\u202f?'],
  ['fr', '« Espoo » à 61 %', '«\u00a0Espoo\u00a0» à 61\u00a0%'],
  ['en', 'Decided: yes; no?', 'Decided: yes; no?'],
])('%s: %s', (language, text, spaced) => {
  expect(wellSpaced(text, language)).toBe(spaced);
});

test('a label takes the colon of its language', () => {
  expect(labelled('Ville', 'Espoo', 'fr')).toBe('Ville\u00a0: Espoo');
  expect(labelled('City', 'Espoo', 'en')).toBe('City: Espoo');
});
