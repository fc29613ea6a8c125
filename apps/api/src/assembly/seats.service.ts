import { Injectable } from '@nestjs/common';
import { checkNumber } from '#assembly';
import type { Choice, Receipt } from '#assembly';
import { may } from '#members';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { SecretKey } from '#secrets';
import { StoreGate } from '#store';
import type { BallotRecord, SeatRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { AssembliesService } from './assemblies.service.ts';
import type { CastBallotDto } from './assembly.dto.ts';
import type { SeatView } from './assembly.view.ts';
import { assemblyOrRefuse, pollOrRefuse } from './assembly-view.ts';
import { record } from './ledger.ts';
import { maySit } from './may-sit.ts';
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

  /**
   * Commits a ballot and gives its receipt; the ballot of the seat with the highest number counts.
   * The same nonce gets the same receipt, whatever was lost on the way.
   */
  async cast(actor: Actor, act: Act, pollId: string, dto: CastBallotDto): Promise<Receipt> {
    const { receipt, assembly } = await this.gate
      .as(actor)
      .transaction(async (store) => {
        const known = await store.assemblies.ballotOfNonce(pollId, dto.nonce);
        const poll = await pollOrRefuse(store, pollId);
        if (known) return { receipt: sameBallot(known, dto), assembly: poll.assembly };
        await this.ownSeat(store, actor, dto.seat, poll.assembly);
        // That somebody voted, never how; before the lock for which every other ballot waits.
        await store.audit.add(actor, act);
        await store.ledgers.lockHead(poll.assembly);
        const { state } = await pollOrRefuse(store, pollId);
        if (state === 'closed') throw new Problem('conflict', 'poll-closed');
        const { seat, choice, nonce } = dto;
        const event = { type: 'ballot', poll: pollId, seat, choice, nonce } as const;
        const { number, hash } = await record(store, poll.assembly, this.clock.now(), event, pollId);
        const ballot = { poll: pollId, seat, choice, nonce, number, hash };
        if (!(await store.assemblies.addBallot(ballot))) {
          // A twin of this request committed while we waited for the head: its receipt is the answer.
          const twin = await store.assemblies.ballotOfNonce(pollId, nonce);
          if (!twin) throw new Problem('conflict', 'ballot-nonce-reused');
          throw new TwinBallot(twin);
        }
        return { receipt: receiptOf(ballot), assembly: poll.assembly };
      })
      .catch((error: unknown) => {
        if (error instanceof TwinBallot) return { receipt: sameBallot(error.twin, dto), assembly: null };
        throw error;
      });
    if (assembly) this.live.announce(`assembly:${assembly}`);
    return receipt;
  }

  /** The session as seen from a city's seat. */
  async seat(actor: Actor, assemblyId: string, city: string): Promise<SeatView> {
    const assembly = await this.assemblies.one(actor, assemblyId);
    return this.gate.as(actor).transaction(async (store) => {
      const seat = await this.seatOfCity(store, actor, assemblyId, city);
      const poll = assembly.current ?? (await store.assemblies.polls(assemblyId)).at(-1)?.id;
      const ballot = poll ? await store.assemblies.ballotOfSeat(poll, seat.id) : null;
      return {
        assembly,
        seat: seat.id,
        city,
        cityName: (await store.members.find(city))?.name ?? city,
        present: seat.present,
        provisional: seat.provisional,
        ballot: ballot && {
          poll: ballot.poll,
          choice: ballot.choice,
          number: ballot.number,
          check: checkNumber(ballot.hash),
        },
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
      // Who leaves says so at the desk, which takes the seat from the device.
      if (actor.kind === 'person' && actor.bound && !present)
        throw new Problem('forbidden', 'not-seat-holder');
      if (seat.present && !maySit(actor, seat)) throw new Problem('conflict', 'seat-taken');
      if (seat.present === present) return;
      const at = this.clock.now();
      if (present) await this.sit(store, actor, seat, at);
      else await leaveSeat(store, seat, await store.credentials.holdingOf(seat.id), 'left', at);
    });
    this.live.announce(`assembly:${assemblyId}`);
    return this.seat(actor, assemblyId, city);
  }

  /** A representative who signed in sits down; the desk seats everyone else. */
  private async sit(store: Store, actor: Actor, seat: SeatRecord, at: Date): Promise<void> {
    if (actor.kind !== 'person') throw new Problem('forbidden', 'not-seat-holder');
    if (actor.bound) throw new Problem('conflict', 'seat-not-present');
    const { person } = actor;
    const other = await store.credentials.heldBy(seat.assembly, person);
    if (other) throw new Problem('conflict', 'person-has-seat');
    // The same person has the same mark in all of the session, and in no other one.
    const holder = this.key.mark(`${seat.assembly} ${person}`, 'seat-holder');
    const who = { delegate: null, person, holder, rank: 'representative', provisional: false } as const;
    await sitDown(store, seat, { ...who, mandate: null, by: null }, at);
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

  private async ownSeat(store: Store, actor: Actor, seatId: string, assemblyId: string): Promise<void> {
    const seat = await store.assemblies.findSeat(seatId);
    if (seat?.assembly !== assemblyId) throw new Problem('not-found', 'seat-unknown');
    if (!maySit(actor, seat)) throw new Problem('forbidden', 'not-seat-holder');
    if (!seat.present) throw new Problem('conflict', 'seat-not-present');
  }
}

/** Rolls back what a repeated request wrote, and carries the ballot that was there first. */
class TwinBallot extends Error {
  constructor(readonly twin: BallotRecord) {
    super('twin ballot');
  }
}

/** The same bytes for the same ballot, whether it has just been made or was read back. */
function receiptOf({ poll, seat, choice, nonce, number, hash }: BallotRecord): Receipt {
  return { poll, seat, choice, nonce, number, hash, check: checkNumber(hash) };
}

function sameBallot(known: BallotRecord, asked: { seat: string; choice: Choice }): Receipt {
  if (known.seat !== asked.seat || known.choice !== asked.choice) {
    throw new Problem('conflict', 'ballot-nonce-reused');
  }
  return receiptOf(known);
}
