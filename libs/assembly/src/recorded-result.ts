import { canonicalJson } from '#canonical';
import { choiceOutcome } from './choice-outcome.ts';
import type { CountedResult } from './ledger.ts';
import type { Choice, Tally } from './majority-rule.ts';
import { countedOrder, orderOutcome } from './order-outcome.ts';
import { outcome } from './outcome.ts';
import type { BallotChoice, OptionsTally } from './poll-kind.ts';
import type { PollRecord } from './record-polls.ts';

/**
 * The count of a poll's last ballots so far, one per seat, with its outcome. In writing a seat is present when it has
 * voted: nobody calls a roll.
 */
export function recordedResult(poll: PollRecord): CountedResult {
  return counted(poll, poll.choices);
}

/** The same without ballots under credentials in doubt; null where none of those that count is. */
export function resultWithoutProvisional(poll: PollRecord): CountedResult | null {
  const { choices, provisional } = poll;
  if (provisional.size === 0) return null;
  return counted(poll, new Map([...choices].filter(([seat]) => !provisional.has(seat))));
}

function counted(poll: PollRecord, choices: ReadonlyMap<string, BallotChoice>): CountedResult {
  const { opened } = poll;
  const present = opened.procedure === 'written' ? choices.size : poll.present.size;
  const sizes = { present, eligible: opened.eligible };
  if (opened.kind === 'yes-no') {
    const tally = yesNoTally(choices, sizes);
    return { tally, outcome: outcome(opened.rule, opened.quorum, tally) };
  }
  const abstain = [...choices.values()].filter((choice) => choice === 'abstain').length;
  const base = { ballots: choices.size - abstain, abstain, ...sizes };
  if (opened.kind === 'choice') {
    const counts = Object.fromEntries(
      opened.options.map((id) => [id, [...choices.values()].filter((choice) => choice === id).length]),
    );
    const tally: OptionsTally = { options: counts, ...base };
    return { tally, outcome: choiceOutcome(opened.rule, opened.quorum, tally, opened.runOff) };
  }
  const orders = [...choices].flatMap(([seat, choice]) =>
    typeof choice === 'string' ? [] : [[seat, choice] as const],
  );
  const { order, scores } = countedOrder(opened.options, new Map(orders));
  const tally: OptionsTally = { options: scores, ...base };
  return { tally, outcome: orderOutcome(opened.quorum, tally, order) };
}

/** Whether two counts, or two outcomes, say the same. */
export function sameResult(a: object, b: object): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function yesNoTally(
  choices: ReadonlyMap<string, BallotChoice>,
  sizes: Pick<Tally, 'present' | 'eligible'>,
): Tally {
  const tally = { yes: 0, no: 0, abstain: 0 };
  for (const choice of choices.values()) tally[choice as Choice] += 1;
  return { ...tally, ...sizes };
}
