import { Injectable } from '@nestjs/common';
import { reservationsUntil } from '#assembly';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import type { ReservationDto } from './hall.dto.ts';
import type { ReservationView } from './hall.view.ts';
import { record } from './ledger.ts';
import { itemOrRefuse } from './open-session.ts';
import { ownSeat } from './own-seat.ts';
import { seatNames } from './seat-names.ts';

/** What seats put on the minutes: reservations and explanations of vote, until some hours after the close. */
@Injectable()
export class ReservationsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  async add(actor: Actor, write: WriteKey, itemId: string, dto: ReservationDto): Promise<ReservationView[]> {
    const { seat, kind, language, text } = dto;
    const assembly = await this.gate.as(actor).once(write, async (store) => {
      const { assembly: id } = await itemOrRefuse(store, null, itemId);
      await ownSeat(store, actor, seat, id);
      await store.ledgers.lockHead(id);
      const session = await assemblyOrRefuse(store, id);
      const now = this.clock.now();
      const until = reservationsUntil(session);
      if (until !== null && now.toISOString() > until) throw new Problem('conflict', 'reservations-over');
      const said = { item: itemId, seat, kind, language, text };
      const { number } = await record(store, id, now, { type: 'reservation', ...said });
      await store.votes.addReservation({ assembly: id, number, ...said, at: now.toISOString() });
      return id;
    });
    this.live.announce(`assembly:${assembly}`);
    return this.all(actor, assembly);
  }

  /** All of a session in the order in which they came. */
  async all(actor: Actor, assembly: string): Promise<ReservationView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      await assemblyOrRefuse(store, assembly);
      const names = await seatNames(store, assembly);
      return (await store.votes.reservations(assembly)).map(({ assembly: _, ...said }) => {
        return { ...said, ...names(said.seat) };
      });
    });
  }
}
