import { preferenceFormat } from './preference-format.ts';

test.each([
  ['votes.soi', '', 'preflib'],
  ['VOTES.TOC', '', 'preflib'],
  ['answers.csv', '# odd', 'csv'],
  ['profile.json', '', 'json'],
  ['votes.txt', '# FILE NAME: votes.soc', 'preflib'],
  ['votes', '14', 'preflib'],
  ['-', '\uFEFF{"areas": []', 'json'],
  ['-', 'id;stratum;Health', 'csv'],
])('%s beginning %j is %s', (name, firstLine, format) => {
  expect(preferenceFormat(name, firstLine)).toBe(format);
});
