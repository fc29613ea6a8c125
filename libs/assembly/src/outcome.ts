import type { MajorityBase, MajorityRule, Outcome, Quorum, Tally } from './majority-rule.ts';
import { quorumReached } from './quorum-reached.ts';
import { neededOf } from './whole-share.ts';

/**
 * The verdict on a tally under a rule and a quorum, in whole numbers only.
 *
 * - "More than n/d of b" needs ⌊b·n/d⌋ + 1, "at least n/d of b" needs ⌈b·n/d⌉, and never fewer than one
 *   yes: nothing is adopted by abstention alone, nor by an empty poll.
 * - A tie needs no rule of its own: under "more than half" it fails, under "at least half" it passes.
 * - The quorum asks for at least its share of the eligible seats, among the present or among the ballots cast;
 *   where it is not reached the verdict is `no-quorum`, whatever the ballots say.
 */
export function outcome(rule: MajorityRule, quorum: Quorum, tally: Tally): Outcome {
  const of = baseSize(rule.base, tally);
  const needed = neededOf(of, rule);
  const { yes, no, abstain, present, eligible } = tally;
  const reached = quorumReached(quorum, { present, eligible, cast: yes + no + abstain });
  return {
    verdict: !reached.reached ? 'no-quorum' : yes >= needed ? 'adopted' : 'rejected',
    of,
    needed,
    got: yes,
    quorum: reached,
  };
}

function baseSize(base: MajorityBase, { yes, no, abstain, present, eligible }: Tally): number {
  switch (base) {
    case 'yes-no':
      return yes + no;
    case 'cast':
      return yes + no + abstain;
    case 'present':
      return present;
    case 'eligible':
      return eligible;
  }
}
