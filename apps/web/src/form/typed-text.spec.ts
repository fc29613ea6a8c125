import { typedText } from './typed-text.ts';

test.each([
  ['', null],
  ['  \n\u00a0', null],
  [' as it was typed ', ' as it was typed '],
])('%j is kept as %j', (value, answer) => {
  expect(typedText(value)).toBe(answer);
});
