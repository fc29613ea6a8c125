import { Injectable } from '@nestjs/common';
import { activityItems, blocItem } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { AddedItem, AssemblyRecord, ItemKind, ItemRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { restoreAmendments } from './amendments/decide-amendments.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse, assemblyView } from './assembly-view.ts';
import type { AssemblyView } from './assembly.view.ts';
import type { AddItemDto, DivideItemDto } from './hall.dto.ts';
import { record } from './ledger.ts';
import { localTextOf } from './local-text.dto.ts';
import { itemOrRefuse, openSession } from './open-session.ts';
import type { MotionDto } from './polls.dto.ts';
import { moverOf } from './polls.service.ts';

/** What the session decides about, in which order and in which parts. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** Brings something onto the agenda that is not in the plan. */
  add(actor: Actor, write: WriteKey, id: string, dto: AddItemDto): Promise<AssemblyView> {
    return this.change(actor, write, id, async (store, assembly, at) => {
      await addItems(store, assembly, [ownItem(dto, 'choice')], at);
    });
  }

  /** Puts items together that are decided en bloc. */
  join(actor: Actor, write: WriteKey, id: string, items: readonly string[]): Promise<AssemblyView> {
    return this.change(actor, write, id, async (store, assembly, at) => {
      const held: ItemRecord[] = [];
      for (const item of items) held.push(await undecided(store, assembly.id, item));
      if (held.some(({ kind }) => kind === 'bloc')) throw new Problem('conflict', 'bloc-of-blocs');
      await addItems(store, assembly, [blocItem(held)], at);
    });
  }

  /** Sets the order in which items come up. */
  order(actor: Actor, write: WriteKey, id: string, order: readonly string[]): Promise<AssemblyView> {
    return this.change(actor, write, id, async (store, assembly, at) => {
      const standing = (await store.assemblies.items(assembly.id)).filter(
        ({ state }) => state !== 'withdrawn',
      );
      const wanted = new Set(order);
      if (standing.length !== wanted.size || standing.some((item) => !wanted.has(item.id)))
        throw new Problem('invalid', 'agenda-differs');
      await store.assemblies.setPlaces(assembly.id, order);
      await record(store, assembly.id, at, { type: 'agenda-set', order: [...order] });
    });
  }

  /** Divides an item: its parts are decided one by one before the whole. */
  async divide(actor: Actor, write: WriteKey, itemId: string, dto: DivideItemDto): Promise<AssemblyView> {
    return this.change(actor, write, await this.sessionOf(itemId), async (store, assembly, at) => {
      const item = await undecided(store, assembly.id, itemId);
      const items = await store.assemblies.items(assembly.id);
      if (items.some(({ partOf }) => partOf === itemId)) throw new Problem('conflict', 'item-divided');
      const parts = dto.activities === true ? await activitiesOf(store, assembly, item) : ownParts(dto);
      const ids = await addItems(
        store,
        assembly,
        parts.map((part) => ({ ...part, partOf: itemId })),
        at,
      );
      await record(store, assembly.id, at, { type: 'item-divided', item: itemId, parts: ids });
      // Parts come up before their whole.
      const others = items.map(({ id }) => id);
      await store.assemblies.setPlaces(
        assembly.id,
        others.flatMap((id) => (id === itemId ? [...ids, id] : [id])),
      );
    });
  }

  async withdraw(actor: Actor, write: WriteKey, itemId: string, motion: MotionDto): Promise<AssemblyView> {
    return this.change(actor, write, await this.sessionOf(itemId), async (store, assembly, at) => {
      const { kind } = await undecided(store, assembly.id, itemId);
      if (kind === 'amendment') throw new Problem('conflict', 'amendment-withdrawn-itself');
      const mover = await moverOf(store, assembly.id, motion.mover);
      await store.assemblies.setItemState(itemId, 'withdrawn');
      const { reason } = motion;
      await record(store, assembly.id, at, { type: 'item-withdrawn', item: itemId, mover, reason });
    });
  }

  /** Takes up again what was decided or withdrawn; the decision stays on the ledger. */
  async reopen(actor: Actor, write: WriteKey, itemId: string, motion: MotionDto): Promise<AssemblyView> {
    return this.change(actor, write, await this.sessionOf(itemId), async (store, assembly, at) => {
      const { state } = await itemOrRefuse(store, assembly.id, itemId);
      if (!['adopted', 'rejected', 'no-quorum', 'undecided', 'withdrawn'].includes(state))
        throw new Problem('conflict', 'item-not-decided');
      const mover = await moverOf(store, assembly.id, motion.mover);
      await store.assemblies.setItemState(itemId, 'waiting');
      const { reason } = motion;
      await record(store, assembly.id, at, { type: 'item-reopened', item: itemId, mover, reason });
      await restoreAmendments(store, assembly.id, [itemId], at);
    });
  }

  private async sessionOf(itemId: string): Promise<string> {
    return this.gate
      .as(asSystem)
      .transaction(async (store) => (await itemOrRefuse(store, null, itemId)).assembly);
  }

  private async change(
    actor: Actor,
    write: WriteKey,
    id: string,
    work: (store: Store, assembly: AssemblyRecord, at: Date) => Promise<void>,
  ): Promise<AssemblyView> {
    await this.gate.as(actor).once(write, async (store) => {
      await work(store, await openSession(store, id), this.clock.now());
    });
    this.live.announce(`assembly:${id}`);
    return this.gate
      .as(asSystem)
      .transaction(async (store) => assemblyView(store, await assemblyOrRefuse(store, id)));
  }
}

/** Adds items and tells the ledger of each. */
export async function addItems(
  store: Store,
  assembly: Pick<AssemblyRecord, 'id'>,
  items: readonly AddedItem[],
  at: Date,
): Promise<readonly string[]> {
  const ids = await store.assemblies.addItems(assembly.id, items);
  for (const [place, { kind, textHash, holds = [] }] of items.entries()) {
    const item = ids[place] as string;
    await record(store, assembly.id, at, { type: 'item-added', item, kind, textHash, holds: [...holds] });
  }
  return ids;
}

/** An item on which nothing is open and nothing was decided. */
async function undecided(store: Store, assembly: string, id: string): Promise<ItemRecord> {
  const item = await itemOrRefuse(store, assembly, id);
  if (item.state === 'adopted') throw new Problem('conflict', 'item-adopted');
  if (['calling', 'polling', 'in-writing', 'counted'].includes(item.state))
    throw new Problem('conflict', 'poll-still-open');
  if (item.state === 'withdrawn') throw new Problem('conflict', 'item-withdrawn');
  return item;
}

function ownItem(dto: AddItemDto, kind: ItemKind): AddedItem {
  const title = localTextOf(dto.title);
  const question = dto.question === undefined ? title : localTextOf(dto.question);
  const summary = dto.summary === undefined ? title : localTextOf(dto.summary);
  const textHash = sha256Hex(canonicalJson([title, question, summary]));
  return { kind, area: null, title, question, summary, textHash };
}

function ownParts({ parts = [] }: DivideItemDto): readonly AddedItem[] {
  if (parts.length < 2) throw new Problem('invalid', 'item-parts-missing');
  return parts.map((part) => ownItem(part, 'part'));
}

async function activitiesOf(
  store: Store,
  assembly: AssemblyRecord,
  { area }: ItemRecord,
): Promise<readonly AddedItem[]> {
  const plan = await store.plans.document(assembly.plan, assembly.planVersion);
  const chapter = plan?.areas.find((one) => one.area === area);
  const items = chapter ? activityItems(chapter) : [];
  if (items.length === 0) throw new Problem('invalid', 'item-parts-missing');
  return items;
}
