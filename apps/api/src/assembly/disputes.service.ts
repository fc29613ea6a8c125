import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { disputesUntil } from '#assembly';
import type { LedgerEntry } from '#assembly';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse, pollOrRefuse } from './assembly-view.ts';
import type { DisputeDto, DisputeRulingDto } from './disputes.dto.ts';
import type { DisputesView, DisputeView } from './disputes.view.ts';
import { entriesOf, record } from './ledger.ts';
import { ownSeat } from './own-seat.ts';
import { seatNames } from './seat-names.ts';

/** Disputes about a session: filed from a seat until a last day, decided with a reason; both stay on the record. */
@Injectable()
export class DisputesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  async all(actor: Actor, id: string): Promise<DisputesView> {
    await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
    return this.gate.as(asSystem).transaction(async (store) => {
      const until = disputesUntil(await assemblyOrRefuse(store, id));
      const open = until === null || this.clock.now().toISOString() <= until;
      return { until, open, disputes: await disputesOf(store, id) };
    });
  }

  async file(actor: Actor, write: WriteKey, id: string, dto: DisputeDto): Promise<DisputesView> {
    const { seat, poll = null, language, text } = dto;
    await this.gate.as(actor).once(write, async (store) => {
      await ownSeat(store, actor, seat, id);
      if (poll !== null && (await pollOrRefuse(store, poll)).assembly !== id)
        throw new Problem('not-found', 'poll-unknown');
      await store.ledgers.lockHead(id);
      const now = this.clock.now();
      const until = disputesUntil(await assemblyOrRefuse(store, id));
      if (until !== null && now.toISOString() > until) throw new Problem('conflict', 'disputes-over');
      const said = { dispute: randomUUID(), seat, poll, language, text };
      await record(store, id, now, { type: 'dispute-filed', ...said });
    });
    this.live.announce(`assembly:${id}`);
    return this.all(actor, id);
  }

  async rule(
    actor: Actor,
    write: WriteKey,
    id: string,
    dispute: string,
    { upheld, body, reason }: DisputeRulingDto,
  ): Promise<DisputesView> {
    await this.gate.as(actor).once(write, async (store) => {
      await assemblyOrRefuse(store, id);
      await store.ledgers.lockHead(id);
      const events = (await entriesOf(store, id)).map(({ event }) => event);
      if (!events.some((event) => event.type === 'dispute-filed' && event.dispute === dispute))
        throw new Problem('not-found', 'dispute-unknown');
      if (events.some((event) => event.type === 'dispute-ruled' && event.dispute === dispute))
        throw new Problem('conflict', 'dispute-ruled');
      await record(store, id, this.clock.now(), { type: 'dispute-ruled', dispute, upheld, body, reason });
    });
    this.live.announce(`assembly:${id}`);
    return this.all(actor, id);
  }
}

async function disputesOf(store: Store, id: string): Promise<DisputeView[]> {
  const entries = await entriesOf(store, id);
  const names = await seatNames(store, id);
  return entries.flatMap(({ number, at, event }) => {
    if (event.type !== 'dispute-filed') return [];
    const { dispute, seat, poll, language, text } = event;
    const ruling = rulingOn(entries, dispute);
    return [{ dispute, number, seat, ...names(seat), poll, language, text, at, ruling }];
  });
}

function rulingOn(entries: readonly LedgerEntry[], dispute: string): DisputeView['ruling'] {
  const found = entries.find(({ event }) => event.type === 'dispute-ruled' && event.dispute === dispute);
  if (found?.event.type !== 'dispute-ruled') return null;
  const { upheld, body, reason } = found.event;
  return { number: found.number, upheld, body, reason, at: found.at };
}
