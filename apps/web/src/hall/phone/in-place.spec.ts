import { inPlace } from './in-place.ts';

test.each<[string, string[], string, number, string[]]>([
  ['a new one comes last', ['a', 'b'], 'c', 2, ['a', 'b', 'c']],
  ['a new one comes in between', ['a', 'b'], 'c', 1, ['a', 'c', 'b']],
  ['one moves up', ['a', 'b', 'c'], 'c', 0, ['c', 'a', 'b']],
  ['one moves down', ['a', 'b', 'c'], 'a', 1, ['b', 'a', 'c']],
  ['too high a place is the end', ['a', 'b'], 'a', 9, ['b', 'a']],
])('%s', (_property, order, option, position, expected) => {
  expect(inPlace(order, option, position)).toEqual(expected);
});
