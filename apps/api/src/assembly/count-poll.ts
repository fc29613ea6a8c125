import { resultsOf, settles } from '#assembly';
import type { CountedResult, PollOutcome } from '#assembly';
import { Problem } from '#problem';
import type { AssemblyRecord, ItemState, PollRecord, Store } from '#store';
import { adoptItem } from './adopt-item.ts';
import { decideAmendments } from './amendments/decide-amendments.ts';
import { entriesOf, record } from './ledger.ts';
import { itemOrRefuse } from './open-session.ts';

/** Closes a poll, counts it from the ledger and records the outcome; without a time to contest it is declared at once. */
export async function closePoll(
  store: Store,
  assembly: AssemblyRecord,
  poll: PollRecord,
  at: Date,
): Promise<void> {
  await store.polls.close(poll.id, at);
  const { result, without } = resultsOf(await entriesOf(store, poll.assembly), poll.id);
  await store.polls.setResult(poll.id, result, without);
  await record(store, assembly.id, at, { type: 'poll-closed', poll: poll.id, ...result });
  if (!poll.rehearsal) await store.assemblies.setItemState(poll.item, 'counted');
  if (poll.rehearsal || (poll.contestSeconds === 0 && !hangsOnCredentials(result, without)))
    await declarePoll(store, assembly, poll, at);
}

/**
 * Declares the result that stands, corrections included, and what follows from it for the item.
 *
 * @throws Problem `conflict` / `credentials-undecided` where seats whose credentials are in doubt decide it
 */
export async function declarePoll(
  store: Store,
  assembly: AssemblyRecord,
  poll: PollRecord,
  at: Date,
): Promise<void> {
  const { result, without } = resultsOf(await entriesOf(store, poll.assembly), poll.id);
  if (!poll.rehearsal && hangsOnCredentials(result, without))
    throw new Problem('conflict', 'credentials-undecided');
  await store.polls.setResult(poll.id, result, without);
  await store.polls.declare(poll.id, at);
  await record(store, assembly.id, at, { type: 'poll-declared', poll: poll.id, ...result, without });
  if (poll.rehearsal) return;
  const item = await itemOrRefuse(store, assembly.id, poll.item);
  if (settles(result.outcome)) await adoptItem(store, assembly, item, { poll: poll.id }, at);
  else {
    await store.assemblies.setItemState(poll.item, stateAfter(result.outcome));
    // A bloc that was rejected is decided one by one.
    if (result.outcome.verdict === 'rejected' && item.kind === 'amendment')
      await decideAmendments(store, assembly, item, { fate: 'rejected', by: { poll: poll.id } }, at);
  }
}

function hangsOnCredentials({ outcome }: CountedResult, without: CountedResult | null): boolean {
  return without !== null && JSON.stringify(decided(outcome)) !== JSON.stringify(decided(without.outcome));
}

/** What an outcome decides, without the numbers. */
function decided(outcome: PollOutcome): unknown {
  if ('chosen' in outcome) return [outcome.verdict, outcome.chosen, outcome.next];
  return 'order' in outcome ? [outcome.verdict, outcome.order] : outcome.verdict;
}

function stateAfter({ verdict }: PollOutcome): ItemState {
  return verdict === 'rejected' || verdict === 'no-quorum' ? verdict : 'undecided';
}
