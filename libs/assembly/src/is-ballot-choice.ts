import { choices } from './majority-rule.ts';
import type { PollKind } from './poll-kind.ts';

/** Whether a choice can be counted in a poll of that kind with those options; an order names each option at most once. */
export function isBallotChoice(kind: PollKind, options: readonly string[], choice: unknown): boolean {
  if (kind === 'yes-no') return (choices as readonly unknown[]).includes(choice);
  if (choice === 'abstain') return true;
  if (kind === 'choice') return typeof choice === 'string' && options.includes(choice);
  return (
    Array.isArray(choice) &&
    choice.length > 0 &&
    new Set(choice).size === choice.length &&
    choice.every((one) => options.includes(one as string))
  );
}
