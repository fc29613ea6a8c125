import { csvOf } from './csv-of.ts';

describe('csvOf', () => {
  test.each([
    ['plain cells', [['Cork', 1]], 'Cork,1'],
    [
      'a comma, a quote and a line break are quoted',
      [['a,b', 'say "x"', 'a\nb']],
      '"a,b","say ""x""","a\nb"',
    ],
    ['a formula stays text', [['=SUM(A1)', '+1', '@x']], "'=SUM(A1),'+1,'@x"],
    ['a negative number is a number', [[-1.5]], '-1.5'],
    ['an apostrophe that belongs to a name stays alone', [["'s-Hertogenbosch"]], "'s-Hertogenbosch"],
  ])('%s', (_name, rows, expected) => {
    expect(csvOf(rows)).toBe(`\ufeff${expected}\r\n`);
  });
});
