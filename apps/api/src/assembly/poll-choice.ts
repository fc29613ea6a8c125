import { isBallotChoice } from '#assembly';
import type { BallotChoice } from '#assembly';
import type { PollRecord } from '#store';

/** Whether a poll takes no more ballots: it is closed, or its time is over and nobody has closed it yet. */
export function isOver({ state, closesAt }: Pick<PollRecord, 'state' | 'closesAt'>, now: Date): boolean {
  return state === 'closed' || (closesAt !== null && Date.parse(closesAt) <= now.getTime());
}

/** Whether a poll has the choice to offer. */
export function hasChoice({ kind, options }: PollRecord, choice: BallotChoice): boolean {
  return isBallotChoice(
    kind,
    options.map(({ id }) => id),
    choice,
  );
}

/** A choice as plain values: what goes on the ledger has one canonical form. */
export function plainChoice(choice: BallotChoice): string | string[] {
  return typeof choice === 'string' ? choice : [...choice];
}
