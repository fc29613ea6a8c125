import type { MajorityBase, MajorityRule, Quorum } from './majority-rule.ts';
import type { ChoiceOutcome, OptionsTally } from './poll-kind.ts';
import { quorumReached } from './quorum-reached.ts';
import { neededOf } from './whole-share.ts';

/**
 * Which of several options is chosen, in whole numbers only.
 *
 * - With a run-off the first needs the rule's share (of the ballots that name an option, where the base is yes and no);
 *   otherwise the two first, with everyone who is tied with the second, go into another ballot.
 * - Without one the first is chosen with more ballots than any other; a tie for the first place chooses nobody.
 */
export function choiceOutcome(
  rule: MajorityRule,
  quorum: Quorum,
  tally: OptionsTally,
  runOff: boolean,
): ChoiceOutcome {
  const { present, eligible, ballots, abstain } = tally;
  const reached = quorumReached(quorum, { present, eligible, cast: ballots + abstain });
  const ranked = Object.entries(tally.options).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const got = ranked[0]?.[1] ?? 0;
  const of = runOff ? baseSize(rule.base, tally) : ballots;
  const second = ranked[1]?.[1] ?? 0;
  const needed = runOff ? neededOf(of, rule) : second + 1;
  const numbers = { of, needed, got, quorum: reached };
  const nobody = { chosen: null, next: [], ...numbers };
  if (!reached.reached) return { ...nobody, verdict: 'no-quorum' };
  if (got >= needed && got > second)
    return { verdict: 'chosen', chosen: ranked[0]?.[0] ?? null, next: [], ...numbers };
  const tied = ranked.filter(([, count]) => count === got).map(([id]) => id);
  if (!runOff || got === 0) return { ...nobody, verdict: 'tied', next: tied };
  const next = tied.length > 1 ? tied : ranked.filter(([, count]) => count >= second).map(([id]) => id);
  return { ...nobody, verdict: 'run-off', next };
}

function baseSize(base: MajorityBase, { ballots, abstain, present, eligible }: OptionsTally): number {
  switch (base) {
    case 'yes-no':
      return ballots;
    case 'cast':
      return ballots + abstain;
    case 'present':
      return present;
    case 'eligible':
      return eligible;
  }
}
