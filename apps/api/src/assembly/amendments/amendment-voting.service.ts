import { Injectable } from '@nestjs/common';
import { amendmentBloc, amendmentItem } from '#assembly';
import type { Actor, Language } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { AmendmentRecord, AssemblyRecord, ItemRecord, Store, WriteKey } from '#store';
import { Clock } from '../../http/clock.ts';
import { LiveEvents } from '../../http/live-events.ts';
import { addItems } from '../agenda.service.ts';
import { record } from '../ledger.ts';
import { openSession } from '../open-session.ts';
import { AmendmentListService } from './amendment-list.service.ts';
import type { VotingGroupDto } from './amendments.dto.ts';
import type { AmendmentsView } from './amendments.view.ts';
import { amendmentOf, conflictsOf, putPlan } from './session-amendments.ts';

/** How amendments come to a decision: as items of the agenda, in the order that the chair confirms. */
@Injectable()
export class AmendmentVotingService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly list: AmendmentListService,
  ) {}

  /** Puts amendments on the agenda in the order of voting, before what they amend. */
  async confirm(
    actor: Actor,
    write: WriteKey,
    id: string,
    groups: readonly VotingGroupDto[],
    reader: Language,
  ): Promise<AmendmentsView> {
    await this.gate.as(actor).once(write, async (store) => {
      const assembly = await openSession(store, id);
      const now = this.clock.now();
      const all = await store.amendments.all(id);
      const order = groups.flatMap(({ amendments }) => amendments);
      const chosen = chosenOf(all, order);
      const { plan } = await putPlan(store, assembly);
      refuseContested(all, groups, conflictsOf(plan, all.map(amendmentOf)));
      await record(store, id, now, { type: 'amendments-ordered', order });
      const items = new Map<string, string>();
      for (const amendment of chosen) {
        const [item] = await addItems(store, assembly, [amendmentItem(plan, amendment)], now);
        items.set(amendment.id, item!);
        await store.amendments.setItem(amendment.id, item!);
        await record(store, id, now, { type: 'amendment-put', amendment: amendment.id, item: item! });
      }
      for (const { amendments, enBloc } of groups) {
        if (enBloc !== true || amendments.length < 2) continue;
        const held = chosen
          .filter((each) => amendments.includes(each.id))
          .map((each) => ({
            id: items.get(each.id)!,
            number: each.number,
            textHash: amendmentItem(plan, each).textHash,
          }));
        const [bloc] = await addItems(store, assembly, [amendmentBloc(held)], now);
        // The bloc comes up before its parts: where it is adopted they are done.
        items.set(bloc!, bloc!);
        order.splice(order.indexOf(amendments[0]!), 0, bloc!);
      }
      await this.placeItems(
        store,
        assembly,
        order.map((each) => items.get(each)!),
        now,
      );
    });
    this.live.announce(`assembly:${id}`);
    return this.list.all(actor, id, reader);
  }

  /** Puts new items before the first that they could still change: their area, else the plan as a whole. */
  private async placeItems(
    store: Store,
    assembly: AssemblyRecord,
    fresh: readonly string[],
    at: Date,
  ): Promise<void> {
    const standing = (await store.assemblies.items(assembly.id)).filter(({ state }) => state !== 'withdrawn');
    const byId = new Map(standing.map((item) => [item.id, item]));
    const order = standing.map(({ id }) => id).filter((id) => !fresh.includes(id));
    const open = (item: ItemRecord) => ['waiting', 'no-quorum', 'undecided'].includes(item.state);
    for (const id of fresh) {
      const item = byId.get(id)!;
      const before =
        item.kind === 'bloc'
          ? undefined
          : standing.find((each) => each.kind === 'area' && each.area === item.area && open(each));
      const anchor =
        before ??
        standing.find((each) => each.kind === 'area' && open(each)) ??
        standing.find(({ kind }) => kind === 'plan');
      order.splice(anchor ? order.indexOf(anchor.id) : order.length, 0, id);
    }
    await store.assemblies.setPlaces(assembly.id, order);
    await record(store, assembly.id, at, { type: 'agenda-set', order });
  }
}

/** Each of them once, open, and not on the agenda yet; an amendment to an amendment before that one. */
function chosenOf(all: readonly AmendmentRecord[], order: readonly string[]): readonly AmendmentRecord[] {
  if (new Set(order).size < order.length) throw new Problem('invalid', 'amendment-twice');
  return order.map((id, place) => {
    const amendment = all.find((each) => each.id === id);
    if (!amendment) throw new Problem('not-found', 'amendment-unknown');
    if (amendment.state !== 'submitted') throw new Problem('conflict', 'amendment-not-open');
    if (amendment.item !== null) throw new Problem('conflict', 'amendment-on-agenda-already');
    if (amendment.to !== null && order.slice(0, place).includes(amendment.to))
      throw new Problem('conflict', 'amendment-after-what-it-amends', { number: `A${amendment.number}` });
    return amendment;
  });
}

/** Together are decided only those that nobody gets in the way of. */
function refuseContested(
  all: readonly AmendmentRecord[],
  groups: readonly VotingGroupDto[],
  conflicts: readonly { readonly a: string; readonly b: string }[],
): void {
  const open = all.filter(({ state }) => state === 'submitted');
  const contested = (id: string) =>
    conflicts.some(({ a, b }) => a === id || b === id) ||
    open.some((each) => each.to === id || (each.id === id && each.to !== null));
  for (const { amendments, enBloc } of groups) {
    const found = enBloc === true ? amendments.find(contested) : undefined;
    const number = all.find(({ id }) => id === found)?.number;
    if (number !== undefined) throw new Problem('conflict', 'amendment-contested', { number: `A${number}` });
  }
}
