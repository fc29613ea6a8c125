import type { LedgerEventOf } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import type { AssemblyRecord, ItemRecord, Store } from '#store';
import { decideAmendments } from './amendments/decide-amendments.ts';
import { mergedPlan } from './amendments/merged-plan.ts';
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
  await decideAmendments(store, assembly, item, { fate: 'adopted', by }, at);
  // A poll in writing may decide on the plan after the session: its close adopts the plan otherwise.
  if (assembly.state === 'closed' && item.kind === 'plan') await adoptPlan(store, assembly, null, at);
}

/** Makes the plan that was put to the vote, with the amendments that were adopted, its adopted version; a rehearsal adopts nothing. */
export async function adoptPlan(
  store: Store,
  assembly: AssemblyRecord,
  createdBy: string | null,
  at: Date,
): Promise<void> {
  if (assembly.practice) return;
  const { put, plan, edits, adopted: amendments } = await mergedPlan(store, assembly);
  const text = canonicalJson(plan);
  const hash = sha256Hex(text);
  const adopted = await store.plans.addVersion(assembly.plan, { text, hash, adopted: true, createdBy }, at);
  if (amendments.length > 0) {
    await store.planEdits.add(assembly.plan, adopted.version, assembly.planVersion, edits);
    await record(store, assembly.id, at, {
      type: 'plan-amended',
      base: put.hash,
      planHash: hash,
      amendments: amendments.map(({ id }) => id),
    });
  }
  await record(store, assembly.id, at, { type: 'plan-adopted', planHash: hash, version: adopted.version });
}
