import { nextMatch } from './next-match.ts';

const names = ['Literacy', 'Éducation civique', 'Digital learning', 'Equity', 'الصحة والرفاه'];

test.each<[string, string, number, number]>([
  ['finds the next that begins with it', 'd', 0, 2],
  ['does not mind accents and case', 'E', 0, 1],
  ['goes on from where it stands', 'e', 1, 3],
  ['goes round', 'l', 2, 0],
  ['knows other scripts', 'ا', 0, 4],
  ['says when there is none', 'x', 0, -1],
])('%s', (_property, letter, from, expected) => {
  expect(nextMatch(names, letter, from)).toBe(expected);
});
