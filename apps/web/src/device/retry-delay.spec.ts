import { retryDelay } from './retry-delay.ts';

test.each([
  ['the first retry comes within a second', 1, 0, 500],
  ['and not before half of it', 1, 0.999, 1000],
  ['each failure doubles the wait', 3, 0, 2000],
  ['never more than half a minute', 40, 0.999, 29_985],
])('%s', (_property, failures, random, expected) => {
  expect(retryDelay(failures, random)).toBe(expected);
});
