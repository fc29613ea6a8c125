import { failureText } from './failure-text.ts';
import { Problem } from './problem.ts';
import { StartError } from './start-error.ts';

class PortTaken extends StartError {}

describe('failureText', () => {
  test.each([
    [
      'a start that failed says its sentence only',
      new PortTaken('Port 80 is taken.'),
      /^Port 80 is taken\.$/,
    ],
    [
      'a refusal is said in words, not in its code',
      new Problem('not-found', 'run-unknown'),
      /^(?!.*run-unknown).+ /,
    ],
    [
      'anything unforeseen shows where it happened',
      new TypeError('x is undefined'),
      /x is undefined\n\s+at /,
    ],
    ['a thrown value is shown as it is', 'odd', /^odd$/],
  ])('%s', (_, error, expected) => {
    expect(failureText(error)).toMatch(expected);
  });
});
