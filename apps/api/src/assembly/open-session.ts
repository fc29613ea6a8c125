import { Problem } from '#problem';
import type { AssemblyRecord, ItemRecord, Store } from '#store';
import { assemblyOrRefuse } from './assembly-view.ts';

/** The session behind its locked head, still open: every append waits here for its turn. */
export async function openSession(store: Store, id: string): Promise<AssemblyRecord> {
  await assemblyOrRefuse(store, id);
  await store.ledgers.lockHead(id);
  const assembly = await assemblyOrRefuse(store, id);
  if (assembly.state === 'closed') throw new Problem('conflict', 'assembly-closed');
  return assembly;
}

/** An item of the session, or a refusal. */
export async function itemOrRefuse(store: Store, assembly: string | null, id: string): Promise<ItemRecord> {
  const item = await store.assemblies.findItem(id);
  if (!item || (assembly !== null && item.assembly !== assembly))
    throw new Problem('not-found', 'item-unknown');
  return item;
}

/** An item that can be decided now: nothing is open on it, it stands on the agenda and its parts are decided. */
export async function decidableItem(store: Store, assembly: string, id: string): Promise<ItemRecord> {
  const item = await itemOrRefuse(store, assembly, id);
  if (item.state === 'adopted') throw new Problem('conflict', 'item-adopted');
  if (item.state === 'rejected') throw new Problem('conflict', 'item-rejected');
  if (item.state === 'withdrawn') throw new Problem('conflict', 'item-withdrawn');
  if (item.state === 'counted') throw new Problem('conflict', 'result-not-declared');
  if (item.state === 'in-writing') throw new Problem('conflict', 'poll-still-open');
  const items = await store.assemblies.items(assembly);
  const undecided = items.some(
    ({ partOf, state }) => partOf === id && !['adopted', 'rejected', 'withdrawn'].includes(state),
  );
  if (undecided) throw new Problem('conflict', 'parts-undecided');
  return item;
}

/** Refuses while the hall is busy with a poll or a call for objections. */
export async function hallIsFree(store: Store, assembly: string): Promise<void> {
  const polls = await store.polls.all(assembly);
  if (polls.some(({ state, procedure }) => state === 'open' && procedure === 'hall'))
    throw new Problem('conflict', 'poll-still-open');
  const calls = await store.calls.all(assembly);
  if (calls.some(({ state }) => state === 'open')) throw new Problem('conflict', 'call-still-open');
}
