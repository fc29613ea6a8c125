import { decodedOnce } from './decoded-once.ts';

describe('decodedOnce', () => {
  test.each([
    ['S\u00C3\u00A3o Filipe', 'S\u00E3o Filipe'],
    ['N\u00E2\u20AC\u2122Z\u00C3\u00A9r\u00C3\u00A9kor\u00C3\u00A9', 'N\u2019Z\u00E9r\u00E9kor\u00E9'],
    ['\u00C5\u017E\u00E7', null],
    ['\u00EC\u201E\u0153\u00EC\u0161\u00B8', '\uC11C\uC6B8'],
  ])('%s was %s', (text, once) => {
    expect(decodedOnce(text)).toBe(once);
  });

  test.each([
    'S\u00E3o Filipe',
    'Medell\u00EDn',
    '\u0130zmir',
    '\uC11C\uC6B8',
    '\u0627\u0644\u0639\u064A\u0646',
    'Cork',
    '',
  ])('%s is left alone', (text) => {
    expect(decodedOnce(text)).toBeNull();
  });
});
