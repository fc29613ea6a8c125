import type { BallotChoice } from '#assembly';
import type { BallotBox } from './ballot-box.ts';

/** Where the ballot in one poll is, for the line that never leaves a doubt. */
export type BallotState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly choice: BallotChoice }
  /** Kept on this device; the line is down. */
  | { readonly kind: 'waiting'; readonly choice: BallotChoice }
  | {
      readonly kind: 'recorded';
      readonly choice: BallotChoice;
      readonly number: number;
      readonly check: string;
    }
  /** It came after the close. */
  | { readonly kind: 'closed'; readonly choice: BallotChoice }
  | { readonly kind: 'refused'; readonly choice: BallotChoice; readonly reason: string };

/** The state to show for a poll: what is on its way before what was recorded before it. */
export function ballotState(box: BallotBox, poll: string): BallotState {
  const { wanted, recorded, lost, failures } = box;
  if (wanted?.poll === poll) return { kind: failures > 0 ? 'waiting' : 'sending', choice: wanted.choice };
  if (lost?.ballot.poll === poll) {
    const { choice } = lost.ballot;
    return lost.reason === 'closed'
      ? { kind: 'closed', choice }
      : { kind: 'refused', choice, reason: lost.reason };
  }
  if (recorded?.poll !== poll) return { kind: 'none' };
  const { choice, number, check } = recorded;
  return { kind: 'recorded', choice, number, check };
}
