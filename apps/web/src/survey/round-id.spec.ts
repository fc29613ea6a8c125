import { roundId } from './round-id.ts';

describe('roundId', () => {
  test.each([
    ['spaces become hyphens', 'April 2019', 'april-2019'],
    ['accents go', 'Été 2020', 'ete-2020'],
    ['a name without Latin letters takes the day', 'الجولة', 'round-2020-06-30'],
    ['no hyphen at an end, however it is cut', `${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('%s', (_name, title, expected) => {
    expect(roundId(title, '2020-06-30')).toBe(expected);
  });
});
