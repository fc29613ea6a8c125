import { Injectable } from '@nestjs/common';
import { checkNumber } from '#assembly';
import { sha256Hex } from '#canonical';
import { may } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { BallotRecord, SeatRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { AssembliesService } from './assemblies.service.ts';
import type { SeatBallotView, SeatView } from './assembly.view.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { record } from './ledger.ts';

/** What a holder does from a seat: takes it, votes, sees the session. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly assemblies: AssembliesService,
  ) {}

  /** The session as seen from a city's seat. */
  async seat(actor: Actor, assemblyId: string, city: string): Promise<SeatView> {
    const assembly = await this.assemblies.one(assemblyId);
    return this.gate.as(actor).transaction(async (store) => {
      const seat = await this.seatOfCity(store, actor, assemblyId, city);
      const poll = assembly.current ?? (await store.polls.all(assemblyId)).at(-1)?.id;
      const ballots = (await store.polls.ballotsOfSeat(seat.id)).map(seatBallot);
      const taps = assembly.call ? await store.calls.objections(assembly.call) : [];
      return {
        assembly,
        seat: seat.id,
        city,
        cityName: (await store.members.find(city))?.name ?? city,
        present: seat.present,
        ballot: ballots.find((ballot) => ballot.poll === poll) ?? null,
        ballots,
        objects: taps.some((tap) => tap.seat === seat.id && tap.stands),
      };
    });
  }

  /** Takes the seat of a city, or leaves it; on the record. */
  async attend(
    actor: Actor,
    write: WriteKey,
    assemblyId: string,
    city: string,
    present: boolean,
  ): Promise<SeatView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { id } = await this.seatOfCity(store, actor, assemblyId, city);
      await store.ledgers.lockHead(assemblyId);
      const seat = (await store.assemblies.findSeat(id)) as SeatRecord;
      const assembly = await assemblyOrRefuse(store, assemblyId);
      if (assembly.state === 'closed') throw new Problem('conflict', 'assembly-closed');
      if (seat.present === present) return;
      await store.assemblies.setHolder(
        seat.id,
        present ? { provisional: false, person: actor.kind === 'person' ? actor.person : null } : null,
      );
      const holder = actor.kind === 'person' ? sha256Hex(actor.person).slice(0, 16) : 'system';
      await record(
        store,
        assemblyId,
        this.clock.now(),
        present
          ? {
              type: 'holder-seated',
              seat: seat.id,
              holder,
              rank: 'representative',
              provisional: false,
              mandate: null,
              by: null,
            }
          : { type: 'holder-left', seat: seat.id, cause: 'left' },
      );
    });
    this.live.announce(`assembly:${assemblyId}`);
    return this.seat(actor, assemblyId, city);
  }

  private async seatOfCity(
    store: Store,
    actor: Actor,
    assemblyId: string,
    city: string,
  ): Promise<SeatRecord> {
    if (!may(actor, 'ballot.cast', city)) throw new Problem('forbidden', 'not-seat-holder');
    const seat = await store.assemblies.seatOf(assemblyId, city);
    if (!seat) throw new Problem('not-found', 'seat-unknown');
    return seat;
  }
}

function seatBallot({ poll, choice, number, hash, way }: BallotRecord): SeatBallotView {
  return { poll, choice, number, check: checkNumber(hash), way };
}
