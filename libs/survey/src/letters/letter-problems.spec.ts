import { letterKinds, letterPlaces } from './letter.ts';
import { letterProblems } from './letter-problems.ts';

const fine = { subject: 'Your answer for {city}', body: 'Until {deadline}: {link}' };

describe('the text of a letter', () => {
  test('that holds the places of its kind can be sent', () => {
    expect(letterProblems('invitation', fine)).toEqual([]);
    for (const kind of letterKinds) {
      const body = letterPlaces[kind].map((place) => `{${place}}`).join(' ');
      expect(letterProblems(kind, { subject: 'x', body })).toEqual([]);
    }
  });

  test.each([
    ['a place that does not exist', { ...fine, body: '{link} {stadt}' }, '/body', 'letter-place-unknown'],
    ['a place of another letter', { ...fine, body: '{link} {missing}' }, '/body', 'letter-place-unknown'],
    [
      'a place that only looks like one',
      { ...fine, body: '{link} { city }' },
      '/body',
      'letter-place-unknown',
    ],
    ['a brace that is not closed', { ...fine, subject: 'For {city' }, '/subject', 'letter-brace'],
    ['a second line in the subject', { ...fine, subject: 'a\nBcc: b' }, '/subject', 'letter-brace'],
    ['no link', { ...fine, body: 'Please answer.' }, '/body', 'letter-place-missing'],
    ['no subject', { ...fine, subject: ' ' }, '/subject', 'letter-empty'],
    ['a novel', { ...fine, body: `{link}${'x'.repeat(6_000)}` }, '/body', 'letter-too-long'],
  ])('with %s is refused', (_, text, path, code) => {
    expect(letterProblems('invitation', text)).toMatchObject([{ path, code }]);
  });
});
