import { clippedName } from './clipped-name.ts';

test.each([
  ['a name that fits stays', 'Learning cities', 'Learning cities'],
  ['a paragraph ends in an ellipsis', 'word '.repeat(60), `${'word '.repeat(15)}word…`],
])('%s', (_, label, expected) => {
  expect(clippedName(label)).toBe(expected);
});
