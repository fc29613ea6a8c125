import { plainLetters } from './plain-letters.ts';

test.each([
  ['Medellín', 'medellin'],
  [' São Filipe ', 'sao filipe'],
  ['القاهرة', 'القاهرة'],
])('%j is found by %j', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});
