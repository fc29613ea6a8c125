import type { MajorityBase, MajorityRule, Outcome, Quorum, Tally } from './majority-rule.ts';

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
  const needed = Math.max(1, rule.strict ? floorShare(of, rule) + 1 : ceilingShare(of, rule));
  const quorumNeeded = ceilingShare(tally.eligible, quorum);
  const quorumGot = quorum.of === 'present' ? tally.present : tally.yes + tally.no + tally.abstain;
  const reached = quorumGot >= quorumNeeded;
  return {
    verdict: !reached ? 'no-quorum' : tally.yes >= needed ? 'adopted' : 'rejected',
    of,
    needed,
    got: tally.yes,
    quorum: { needed: quorumNeeded, got: quorumGot, reached },
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

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

function floorShare(size: number, { numerator, denominator }: Share): number {
  const product = size * numerator;
  return (product - (product % denominator)) / denominator;
}

function ceilingShare(size: number, share: Share): number {
  return floorShare(size, share) + ((size * share.numerator) % share.denominator === 0 ? 0 : 1);
}
