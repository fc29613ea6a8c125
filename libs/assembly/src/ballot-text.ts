import { canonicalJson } from '#canonical';
import type { BallotChoice } from './poll-kind.ts';

/** What a device signs when it votes; `open` is the hash of the entry that opened the poll. */
export interface BallotToSign {
  readonly poll: string;
  readonly open: string;
  readonly seat: string;
  readonly choice: BallotChoice;
  readonly nonce: string;
}

/** The text whose UTF-8 bytes a device signs: canonical JSON of exactly these members. */
export function ballotText({ poll, open, seat, choice, nonce }: BallotToSign): string {
  return canonicalJson({ poll, open, seat, choice, nonce });
}
