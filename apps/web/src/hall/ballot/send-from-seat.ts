import { ApiProblem } from '../../api/api-problem.ts';
import { castBallot, tapCall } from '../../api/assembly.ts';
import type { CastBallot, RecordedBallot } from './ballot-box.ts';
import type { BallotResult } from './ballot-caster.ts';
import type { BallotSigner } from '../sign/ballot-signer.ts';
import { callOfSubject } from './call-subject.ts';

/** Codes of what was closed before the press arrived. */
const closed: ReadonlySet<string> = new Set(['poll-closed', 'poll-not-open', 'call-closed']);

/** Sends a ballot, or a tap on a call for objections, from a seat; never throws. */
export async function sendFromSeat(signer: BallotSigner, ballot: CastBallot): Promise<BallotResult> {
  try {
    return { type: 'recorded', ballot: await recordedBallot(signer, ballot) };
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.worthRetrying || problem.status === 429)
      return { type: 'failed' };
    return closed.has(problem.code) ? { type: 'closed' } : { type: 'refused', reason: problem.detail };
  }
}

async function recordedBallot(signer: BallotSigner, ballot: CastBallot): Promise<RecordedBallot> {
  const { poll, choice, nonce } = ballot;
  const { seat } = signer;
  const call = callOfSubject(poll);
  const signature = call === null ? await signer.sign(ballot) : null;
  const { number, check } =
    call === null
      ? await castBallot(poll, { seat, choice, nonce, ...(signature !== null && { signature }) })
      : await tapCall(call, { seat, nonce }, choice === 'object');
  return { poll, choice, number, check };
}
