import { isSubmitted } from './is-submitted.ts';

test.each([
  ['submitted', true],
  ['late', true],
  ['draft', false],
  ['in-review', false],
  ['reopened', false],
  ['silent', false],
  [undefined, false],
] as const)('%s: %s', (state, submitted) => {
  expect(isSubmitted(state)).toBe(submitted);
});
