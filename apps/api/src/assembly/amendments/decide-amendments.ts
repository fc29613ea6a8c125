import { fallsWith } from '#assembly';
import type { LedgerEventOf } from '#assembly';
import { Problem } from '#problem';
import type { AmendmentRecord, AssemblyRecord, ItemRecord, Store } from '#store';
import { assemblyOrRefuse } from '../assembly-view.ts';
import { record } from '../ledger.ts';
import { amendmentOf, conflictsOf, missingLanguages, putPlan } from './session-amendments.ts';

type Decision = LedgerEventOf<'amendment-decided'>;

/** What a decision on items means for the amendments behind them, and for those that fall with them. Needs the locked head. */
export async function decideAmendments(
  store: Store,
  assembly: Pick<AssemblyRecord, 'id'>,
  item: Pick<ItemRecord, 'id' | 'kind' | 'holds'>,
  { fate, by }: Pick<Decision, 'fate' | 'by'>,
  at: Date,
): Promise<void> {
  if (item.kind !== 'amendment' && item.kind !== 'bloc') return;
  const items = [item.id, ...item.holds];
  const decided = (await store.amendments.all(assembly.id)).filter(
    (each) => each.item !== null && items.includes(each.item),
  );
  const settled = at.toISOString();
  for (const { id } of decided) {
    if ((await store.amendments.find(id))?.state !== 'submitted') continue;
    const why = 'poll' in by ? ({ kind: 'poll', ...by } as const) : ({ kind: 'call', ...by } as const);
    await store.amendments.setState(id, fate, { ...why, at: settled });
    await record(store, assembly.id, at, { type: 'amendment-decided', amendment: id, fate, by });
    await fallWith(store, assembly.id, id, fate, at);
  }
}

/** Has fall what falls with an amendment that was decided or withdrawn, and takes it off the agenda. */
export async function fallWith(
  store: Store,
  assembly: string,
  id: string,
  fate: 'adopted' | 'rejected' | 'withdrawn',
  at: Date,
): Promise<void> {
  const all = await store.amendments.all(assembly);
  const amendments = all.map(amendmentOf);
  const decided = amendments.find((each) => each.id === id)!;
  const { plan } = await putPlan(store, await assemblyOrRefuse(store, assembly));
  const conflicts = fate === 'adopted' ? conflictsOf(plan, amendments) : [];
  for (const fall of fallsWith(decided, fate, amendments, conflicts)) {
    const { with: other, cause } = fall;
    await store.amendments.setState(fall.id, 'fallen', {
      kind: 'fell',
      with: other,
      cause,
      at: at.toISOString(),
    });
    await record(store, assembly, at, { type: 'amendment-fell', amendment: fall.id, with: other, cause });
    await withdrawItemOf(
      store,
      all.find((each) => each.id === fall.id)!,
      'chair',
      at,
    );
  }
}

/** Takes the item of an amendment that is not decided any more off the agenda. */
export async function withdrawItemOf(
  store: Store,
  { item: id, number, assembly }: Pick<AmendmentRecord, 'item' | 'number' | 'assembly'>,
  mover: string,
  at: Date,
): Promise<void> {
  if (id === null) return;
  const item = await store.assemblies.findItem(id);
  if (item?.state === 'calling' || item?.state === 'polling' || item?.state === 'in-writing')
    throw new Problem('conflict', 'poll-still-open');
  if (item?.state === 'withdrawn') return;
  await store.assemblies.setItemState(id, 'withdrawn');
  await record(store, assembly, at, { type: 'item-withdrawn', item: id, mover, reason: `A${number}` });
}

/** Opens amendments again whose decision does not stand any more, and those that fell with them. */
export async function restoreAmendments(
  store: Store,
  assembly: string,
  items: readonly string[],
  at: Date,
): Promise<void> {
  const all = await store.amendments.all(assembly);
  const waiting = all.filter(
    ({ item, state }) =>
      item !== null && items.includes(item) && (state === 'adopted' || state === 'rejected'),
  );
  const restored = new Set<string>();
  for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
    if (restored.has(each.id)) continue;
    restored.add(each.id);
    if (each.state === 'fallen') await reopenItemOf(store, each, at);
    await store.amendments.setState(each.id, 'submitted', null);
    await record(store, assembly, at, { type: 'amendment-restored', amendment: each.id });
    const { id } = each;
    waiting.push(...all.filter(({ fate }) => fate?.kind === 'fell' && fate.with === id));
  }
}

async function reopenItemOf(
  store: Store,
  { item, number, assembly }: AmendmentRecord,
  at: Date,
): Promise<void> {
  if (item === null) return;
  await store.assemblies.setItemState(item, 'waiting');
  const reason = `A${number}`;
  await record(store, assembly, at, { type: 'item-reopened', item, mover: 'chair', reason });
}

/**
 * Refuses to open a call or a poll on an amendment that is not there in every language, until the chair has said that it
 * may be.
 *
 * @throws Problem `conflict` / `amendment-untranslated` with the number and the languages
 */
export async function refuseUntranslated(
  store: Store,
  { id, kind, holds, assembly }: Pick<ItemRecord, 'id' | 'kind' | 'holds' | 'assembly'>,
): Promise<void> {
  if (kind !== 'amendment' && kind !== 'bloc') return;
  const items = [id, ...holds];
  for (const amendment of await store.amendments.all(assembly)) {
    if (amendment.item === null || !items.includes(amendment.item)) continue;
    const missing = missingLanguages(amendment).filter((each) => !amendment.untranslated.includes(each));
    if (missing.length > 0)
      throw new Problem('conflict', 'amendment-untranslated', {
        number: `A${amendment.number}`,
        languages: missing.join(', '),
      });
  }
}
