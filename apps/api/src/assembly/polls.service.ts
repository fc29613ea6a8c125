import { Injectable } from '@nestjs/common';
import {
  checkNumber,
  defaultQuorum,
  defaultRule,
  outcome,
  presentSeats,
  ruleProblems,
  tallyOf,
} from '#assembly';
import type { Choice, Receipt } from '#assembly';
import { sha256Hex } from '#canonical';
import { may } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { BallotRecord, SeatRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { AssembliesService } from './assemblies.service.ts';
import type { CastBallotDto, OpenPollDto } from './assembly.dto.ts';
import type { PollView, SeatView } from './assembly.view.ts';
import { assemblyOrRefuse, pollOrRefuse, pollView } from './assembly-view.ts';
import { entriesOf, record } from './ledger.ts';

const system = { kind: 'system', name: 'assembly' } as const;

/** Polls, ballots and presence. Every append waits for the ledger's head, so that nothing can slip past a close. */
@Injectable()
export class PollsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly assemblies: AssembliesService,
  ) {}

  /** Puts an item to the seats under a rule and a quorum that are pinned now. */
  async open(
    actor: Actor,
    write: WriteKey,
    assemblyId: string,
    itemId: string,
    dto: OpenPollDto,
  ): Promise<PollView> {
    // Plain values: what goes on the ledger has one canonical form.
    const rule = { ...(dto.rule ?? defaultRule) };
    const quorum = { ...(dto.quorum ?? defaultQuorum) };
    const problems = ruleProblems(rule, quorum);
    if (problems.length > 0) throw new Problem('invalid', 'rule-invalid', {}, problems);
    const poll = await this.gate.as(actor).once(write, async (store) => {
      await assemblyOrRefuse(store, assemblyId);
      await store.ledgers.lockHead(assemblyId);
      const assembly = await assemblyOrRefuse(store, assemblyId);
      if (assembly.state === 'closed') throw new Problem('conflict', 'assembly-closed');
      const items = await store.assemblies.items(assemblyId);
      const item = items.find((one) => one.id === itemId);
      if (!item) throw new Problem('not-found', 'item-unknown');
      if (items.some((one) => one.state === 'polling')) throw new Problem('conflict', 'poll-still-open');
      if (item.state === 'adopted') throw new Problem('conflict', 'item-adopted');
      const now = this.clock.now();
      const { eligible } = await store.assemblies.countSeats(assemblyId);
      const present = presentSeats(await entriesOf(store, assemblyId)).size;
      const opened = await store.assemblies.addPoll(
        { assembly: assemblyId, item: itemId, rule, quorum, eligible, present },
        now,
      );
      await store.assemblies.setItemState(itemId, 'polling');
      const pinned = { rule, quorum, eligible, present, named: true, textHash: item.textHash };
      await record(store, assemblyId, now, { type: 'poll-opened', poll: opened.id, item: itemId, ...pinned });
      return opened;
    });
    this.live.announce(`assembly:${assemblyId}`);
    return this.gate.as(system).transaction((store) => pollView(store, poll));
  }

  /** Closes a poll, counts it from the ledger and records the outcome. */
  async close(actor: Actor, write: WriteKey, pollId: string): Promise<PollView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { assembly } = await pollOrRefuse(store, pollId);
      await store.ledgers.lockHead(assembly);
      const poll = await pollOrRefuse(store, pollId);
      if (poll.state === 'closed') throw new Problem('conflict', 'poll-closed');
      const now = this.clock.now();
      await store.assemblies.closePoll(pollId, now);
      const tally = tallyOf(await entriesOf(store, assembly), pollId);
      const result = outcome(poll.rule, poll.quorum, tally);
      await store.assemblies.setResult(pollId, { tally, outcome: result });
      await store.assemblies.setItemState(poll.item, result.verdict);
      await record(store, assembly, now, { type: 'poll-closed', poll: pollId, tally, outcome: result });
      if (result.verdict === 'adopted') {
        await record(store, assembly, now, { type: 'item-adopted', item: poll.item, poll: pollId });
      }
    });
    return this.gate.as(system).transaction(async (store) => {
      const poll = await pollOrRefuse(store, pollId);
      this.live.announce(`assembly:${poll.assembly}`);
      return pollView(store, poll);
    });
  }

  /**
   * Commits a ballot and gives its receipt; the ballot of the seat with the highest number counts.
   * The same nonce gets the same receipt, whatever was lost on the way.
   */
  async cast(actor: Actor, pollId: string, dto: CastBallotDto): Promise<Receipt> {
    const { receipt, assembly } = await this.gate
      .as(actor)
      .transaction(async (store) => {
        const known = await store.assemblies.ballotOfNonce(pollId, dto.nonce);
        const poll = await pollOrRefuse(store, pollId);
        if (known) return { receipt: sameBallot(known, dto), assembly: poll.assembly };
        await this.ownSeat(store, actor, dto.seat, poll.assembly);
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
    const assembly = await this.assemblies.one(assemblyId);
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
      if (seat.present === present) return;
      await store.assemblies.setPresent(seat.id, present);
      const holder = actor.kind === 'person' ? sha256Hex(actor.person).slice(0, 16) : 'system';
      await record(
        store,
        assemblyId,
        this.clock.now(),
        present ? { type: 'holder-seated', seat: seat.id, holder } : { type: 'holder-left', seat: seat.id },
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

  private async ownSeat(store: Store, actor: Actor, seatId: string, assemblyId: string): Promise<void> {
    const seat = await store.assemblies.findSeat(seatId);
    if (seat?.assembly !== assemblyId) throw new Problem('not-found', 'seat-unknown');
    if (!may(actor, 'ballot.cast', seat.city)) throw new Problem('forbidden', 'not-seat-holder');
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
