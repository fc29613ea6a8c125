import { contestUntil, explainOutcome } from '#assembly';
import type { CountedResult, MajorityRule, Quorum } from '#assembly';
import type { PollRecord, Store } from '#store';
import { localTextView } from './local-text.view.ts';
import type { NamedVoteView, PollView, ResultView } from './polls.view.ts';
import { seatNames } from './seat-names.ts';
import type { SeatName } from './seat-names.ts';

/** A poll as everyone may see it: no choices while it is open; `names` where they were looked up already. Needs the system's sight. */
export async function pollView(
  store: Store,
  poll: PollRecord,
  names?: (seat: string) => SeatName,
): Promise<PollView> {
  const { eligible: _, present: __, assembly, without, tally, outcome, options, ...shown } = poll;
  const { rule, quorum } = poll;
  const result = tally && outcome && resultView({ tally, outcome }, rule, quorum);
  return {
    ...shown,
    options: options.map(({ id, title }) => ({ id, title: localTextView(title) })),
    contestUntil: contestUntil(poll),
    recorded: await store.polls.countRecorded(poll.id),
    tally: result?.tally ?? null,
    outcome: result?.outcome ?? null,
    result,
    without: without && resultView(without, rule, quorum),
    named:
      poll.state === 'closed'
        ? await namedVotes(store, poll.id, names ?? (await seatNames(store, assembly)))
        : null,
  };
}

function resultView({ tally, outcome }: CountedResult, rule: MajorityRule, quorum: Quorum): ResultView {
  const { code, values, strict } = explainOutcome(rule, quorum, outcome);
  return {
    tally: 'yes' in tally ? tally : null,
    outcome: 'yes' in tally && 'of' in outcome && !('chosen' in outcome) ? outcome : null,
    counts: 'options' in tally ? { ...tally, options: { ...tally.options } } : null,
    chosen: 'chosen' in outcome ? { ...outcome, next: [...outcome.next] } : null,
    ordered: 'order' in outcome ? { ...outcome, order: outcome.order.map((group) => [...group]) } : null,
    explanation: { code, values: { ...values }, strict },
  };
}

async function namedVotes(
  store: Store,
  poll: string,
  names: (seat: string) => SeatName,
): Promise<NamedVoteView[]> {
  return (await store.polls.countedBallots(poll))
    .map(({ seat, choice, way, provisional }) => ({ seat, ...names(seat), choice, way, provisional }))
    .sort((a, b) => a.cityName.localeCompare(b.cityName, 'en') || (a.city < b.city ? -1 : 1));
}
