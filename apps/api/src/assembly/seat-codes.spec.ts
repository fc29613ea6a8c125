import { newSeatCode, plainSeatCode, shownSeatCode } from './seat-codes.ts';

test('a code is eight characters that nobody takes for one another', () => {
  for (let draw = 0; draw < 200; draw += 1) expect(newSeatCode()).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
});

test.each([
  ['ABCD-2345', 'ABCD2345'],
  [' abcd 2345 ', 'ABCD2345'],
  ['abcd2345', 'ABCD2345'],
  ['ABCD-234', null],
  ['ABCD-0O1I', null],
])('%j is read as %j', (typed, plain) => {
  expect(plainSeatCode(typed)).toBe(plain);
});

test('what is shown is read back', () => {
  const code = newSeatCode();
  expect(plainSeatCode(shownSeatCode(code))).toBe(code);
});
