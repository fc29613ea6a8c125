import { ApiProblem } from '../../api/api-problem.ts';
import { castBallot, tapCall } from '../../api/assembly.ts';
import type { CastBallot, RecordedBallot } from './ballot-box.ts';
import type { BallotResult } from './ballot-caster.ts';
import { callOfSubject } from './call-subject.ts';

/** Codes of what was closed before the press arrived. */
const closed: ReadonlySet<string> = new Set(['poll-closed', 'poll-not-open', 'call-closed']);

/** Sends a ballot, or a tap on a call for objections, from a seat; never throws. */
export async function sendFromSeat(seat: string, ballot: CastBallot): Promise<BallotResult> {
  try {
    return { type: 'recorded', ballot: await recordedBallot(seat, ballot) };
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.worthRetrying || problem.status === 429)
      return { type: 'failed' };
    return closed.has(problem.code) ? { type: 'closed' } : { type: 'refused', reason: problem.detail };
  }
}

async function recordedBallot(seat: string, { poll, choice, nonce }: CastBallot): Promise<RecordedBallot> {
  const call = callOfSubject(poll);
  const { number, check } =
    call === null
      ? await castBallot(poll, { seat, choice, nonce })
      : await tapCall(call, { seat, nonce }, choice === 'object');
  return { poll, choice, number, check };
}
