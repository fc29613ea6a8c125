import type { LedgerEventOf } from '#assembly';
import { Problem } from '#problem';
import type { AssemblyRecord, ItemRecord, Store } from '#store';
import { record } from './ledger.ts';

/** Adopts an item, with everything that is decided with it, by a poll or by consensus. Needs the locked head. */
export async function adoptItem(
  store: Store,
  assembly: AssemblyRecord,
  item: ItemRecord,
  by: LedgerEventOf<'item-adopted'>['by'],
  at: Date,
): Promise<void> {
  for (const id of [item.id, ...item.holds]) {
    await store.assemblies.setItemState(id, 'adopted');
    await record(store, assembly.id, at, { type: 'item-adopted', item: id, by });
  }
  // A poll in writing may decide on the plan after the session: its close adopts the plan otherwise.
  if (assembly.state === 'closed' && item.kind === 'plan') await adoptPlan(store, assembly, null, at);
}

/** Makes the plan that was put to the vote its adopted version; a rehearsal adopts nothing. */
export async function adoptPlan(
  store: Store,
  assembly: AssemblyRecord,
  createdBy: string | null,
  at: Date,
): Promise<void> {
  if (assembly.practice) return;
  const version = await store.plans.version(assembly.plan, assembly.planVersion);
  if (!version) throw new Problem('not-found', 'plan-version-unknown');
  const { text, hash } = version;
  const adopted = await store.plans.addVersion(assembly.plan, { text, hash, adopted: true, createdBy }, at);
  await record(store, assembly.id, at, { type: 'plan-adopted', planHash: hash, version: adopted.version });
}
