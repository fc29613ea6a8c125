import { Injectable } from '@nestjs/common';
import { checkNumber } from '#assembly';
import { may } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { SecretKey } from '#secrets';
import { StoreGate } from '#store';
import type { BallotRecord, SeatRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { AssembliesService } from './assemblies.service.ts';
import type { SeatBallotView, SeatView } from './assembly.view.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { asSystem } from './as-system.ts';
import { holderNames } from './holder-names.ts';
import { maySit } from './may-sit.ts';
import { sameName } from './same-name.ts';
import { seatNames } from './seat-names.ts';
import { leaveSeat, sitDown } from './seating.ts';

/** What a holder does from a seat: takes it, votes, sees the session. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly assemblies: AssembliesService,
    private readonly key: SecretKey,
  ) {}

  /** The session as seen from a city's seat. */
  async seat(actor: Actor, assemblyId: string, city: string): Promise<SeatView> {
    const assembly = await this.assemblies.one(actor, assemblyId);
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
        provisional: seat.provisional,
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
    // Read before the record is locked: a second connection taken behind the lock would wait for those that wait for it.
    const namesake = present ? await this.seatedNamesake(actor, assemblyId, city) : null;
    await this.gate.as(actor).once(write, async (store) => {
      const { id } = await this.seatOfCity(store, actor, assemblyId, city);
      await store.ledgers.lockHead(assemblyId);
      const seat = (await store.assemblies.findSeat(id)) as SeatRecord;
      const assembly = await assemblyOrRefuse(store, assemblyId);
      if (assembly.state === 'closed') throw new Problem('conflict', 'assembly-closed');
      // Who leaves says so at the desk, which takes the seat from the device.
      if (actor.kind === 'person' && actor.bound && !present)
        throw new Problem('forbidden', 'not-seat-holder');
      if (seat.present && !maySit(actor, seat)) throw new Problem('conflict', 'seat-taken');
      if (seat.present === present) return;
      const at = this.clock.now();
      if (present) await this.sit(store, actor, seat, namesake, at);
      else await leaveSeat(store, seat, await store.credentials.holdingOf(seat.id), 'left', at);
    });
    this.live.announce(`assembly:${assemblyId}`);
    return this.seat(actor, assemblyId, city);
  }

  /** A representative who signed in sits down; the desk seats everyone else. */
  private async sit(
    store: Store,
    actor: Actor,
    seat: SeatRecord,
    namesake: string | null,
    at: Date,
  ): Promise<void> {
    if (actor.kind !== 'person') throw new Problem('forbidden', 'not-seat-holder');
    if (actor.bound) throw new Problem('conflict', 'seat-not-present');
    const { person } = actor;
    const other = await store.credentials.heldBy(seat.assembly, person);
    if (other) throw new Problem('conflict', 'person-has-seat');
    if (namesake !== null) throw new Problem('conflict', 'name-seated-at-desk', { city: namesake });
    // The same person has the same mark in all of the session, and in no other one.
    const holder = this.key.mark(`${seat.assembly} ${person}`, 'seat-holder');
    const who = { delegate: null, person, holder, rank: 'representative', provisional: false } as const;
    await sitDown(store, seat, { ...who, mandate: null, by: null }, at);
  }

  /** The other city for which somebody of that name was seated at the desk: the desk looks at who stands there. */
  private async seatedNamesake(actor: Actor, assembly: string, city: string): Promise<string | null> {
    if (actor.kind !== 'person' || actor.bound) return null;
    const { person } = actor;
    return this.gate.as(asSystem).transaction(async (all) => {
      const own = (await all.people.find(person))?.label;
      const seats =
        own === undefined
          ? []
          : (await holderNames(all, assembly)).filter(
              ({ signedIn, name }) => !signedIn && sameName(name, own),
            );
      if (seats.length === 0) return null;
      const cities = await seatNames(all, assembly);
      return seats.map(({ seat }) => cities(seat)).find((one) => one.city !== city)?.cityName ?? null;
    });
  }

  private async seatOfCity(
    store: Store,
    actor: Actor,
    assemblyId: string,
    city: string,
  ): Promise<SeatRecord> {
    const seat = await store.assemblies.seatOf(assemblyId, city);
    const bound = actor.kind === 'person' && actor.bound?.seat === seat?.id;
    if (!bound && !may(actor, 'ballot.cast', city)) throw new Problem('forbidden', 'not-seat-holder');
    if (!seat) throw new Problem('not-found', 'seat-unknown');
    return seat;
  }
}

function seatBallot({ poll, choice, number, hash, way }: BallotRecord): SeatBallotView {
  return { poll, choice, number, check: checkNumber(hash), way };
}
