import type { Outcome, Quorum } from './majority-rule.ts';
import { ceilingShare } from './whole-share.ts';

/** Whether enough seats are there for a decision to count, with the numbers that say why. */
export function quorumReached(
  quorum: Quorum,
  sizes: { readonly present: number; readonly cast: number; readonly eligible: number },
): Outcome['quorum'] {
  const needed = ceilingShare(sizes.eligible, quorum);
  const got = quorum.of === 'present' ? sizes.present : sizes.cast;
  return { needed, got, reached: got >= needed };
}
