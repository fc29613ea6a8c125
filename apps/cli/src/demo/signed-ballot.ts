import { ballotText } from '#assembly';
import type { Choice } from '#assembly';
import type { CastBallotDto } from '../../../api/src/assembly/polls.dto.ts';
import type { PollView } from '../../../api/src/assembly/polls.view.ts';
import type { DemoKey } from './demo-key.ts';

/** A ballot as a phone with a key sends it. */
export function signedBallot(
  key: DemoKey | null,
  { id, openHash }: Pick<PollView, 'id' | 'openHash'>,
  ballot: { readonly seat: string; readonly choice: Choice; readonly nonce: string },
): CastBallotDto {
  if (key === null || openHash === null) return ballot;
  return { ...ballot, signature: key.sign(ballotText({ ...ballot, poll: id, open: openHash })) };
}
