import { deadlineText } from './deadline-text.ts';

test.each([
  ['2019-05-31T22:00:00Z', 'America/Bogota', 'en', '31 May 2019 at 17:00 (America/Bogota)'],
  ['2027-03-31T22:00:00Z', 'Europe/Berlin', 'en', '31 March 2027 at 23:59 (Europe/Berlin)'],
  ['2027-03-31T22:00:00Z', 'Europe/Berlin', 'fr', '31 mars 2027 à 23:59 (Europe/Berlin)'],
])('%s in %s is said in %s', (deadline, zone, language, text) => {
  expect(deadlineText(deadline, zone, language)).toBe(text);
});
