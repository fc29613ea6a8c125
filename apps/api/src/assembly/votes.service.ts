import { Injectable } from '@nestjs/common';
import { contestUntil } from '#assembly';
import type { BallotChoice } from '#assembly';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { PollRecord, SeatRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { personOf } from '../members/person-of.ts';
import { pollOrRefuse } from './assembly-view.ts';
import type { ContestView, PaperView } from './hall.view.ts';
import { record } from './ledger.ts';
import { ownSeat } from './own-seat.ts';
import { hasChoice, isOver, plainChoice } from './poll-choice.ts';
import type { CorrectVoteDto, PaperBallotDto, TapDto } from './polls.dto.ts';
import { seatNames } from './seat-names.ts';
import { tellerMark } from './teller-mark.ts';

/** Votes that come another way than from a device: on paper, by raised hand, contested and corrected. */
@Injectable()
export class VotesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** A teller enters a slip or a raised hand; it counts once another one has confirmed it. */
  async enter(actor: Actor, write: WriteKey, pollId: string, dto: PaperBallotDto): Promise<PaperView[]> {
    const { seat: seatId, nonce } = dto;
    const choice = plainChoice(dto.choice);
    const assembly = await this.gate.as(actor).once(write, async (store) => {
      const poll = await openPoll(store, pollId, this.clock.now());
      await seatOnPaper(store, poll, seatId);
      refuseOtherChoice(poll, choice);
      if (await store.polls.hasBallot(pollId, seatId))
        throw new Problem('conflict', 'seat-voted-electronically');
      const papers = await store.votes.papers(pollId);
      if (papers.some(({ seat }) => seat === seatId)) throw new Problem('conflict', 'seat-on-paper');
      const teller = tellerMark(actor, poll.assembly);
      const { number } = await record(
        store,
        poll.assembly,
        this.clock.now(),
        { type: 'paper-ballot', poll: pollId, seat: seatId, choice, teller, nonce },
        pollId,
      );
      await store.votes.addPaper({
        poll: pollId,
        number,
        seat: seatId,
        choice,
        nonce,
        enteredBy: personOf(actor),
      });
      return poll.assembly;
    });
    // The other teller, who is to confirm it, sees it at once.
    this.live.announce(`assembly:${assembly}`);
    return this.papers(actor, pollId);
  }

  /** Another teller confirms what was entered. */
  async confirm(actor: Actor, write: WriteKey, pollId: string, paper: number): Promise<PaperView[]> {
    const assembly = await this.gate.as(actor).once(write, async (store) => {
      const poll = await openPoll(store, pollId, this.clock.now());
      const entered = (await store.votes.papers(pollId)).find(({ number }) => number === paper);
      if (!entered) throw new Problem('not-found', 'paper-unknown');
      if (entered.confirmedNumber !== null) throw new Problem('conflict', 'paper-confirmed');
      if (entered.enteredBy === personOf(actor)) throw new Problem('conflict', 'paper-needs-another-teller');
      const { seat, choice } = entered;
      const teller = tellerMark(actor, poll.assembly);
      const event = { type: 'paper-confirmed', poll: pollId, seat, number: paper, teller } as const;
      const { number, hash } = await record(store, poll.assembly, this.clock.now(), event, pollId);
      const by = { person: personOf(actor), number };
      if (!(await store.votes.confirmPaper(pollId, paper, by)))
        throw new Problem('conflict', 'paper-confirmed');
      const counted = { poll: pollId, number, seat, choice, hash, way: 'paper', provisional: false } as const;
      await store.polls.addBallot({ ...counted, nonce: entered.nonce });
      return poll.assembly;
    });
    this.live.announce(`assembly:${assembly}`);
    return this.papers(actor, pollId);
  }

  /** Paper ballots of a poll, for whoever counts. */
  async papers(actor: Actor, pollId: string): Promise<PaperView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      const { assembly } = await pollOrRefuse(store, pollId);
      const names = await seatNames(store, assembly);
      return (await store.votes.papers(pollId)).map((paper) => ({
        poll: pollId,
        number: paper.number,
        seat: paper.seat,
        ...names(paper.seat),
        choice: plainChoice(paper.choice),
        confirmed: paper.confirmedNumber !== null,
        own: paper.enteredBy === personOf(actor),
      }));
    });
  }

  /** A seat says that the board shows another vote than it cast, while there is time for that. */
  async contest(actor: Actor, act: Act, pollId: string, { seat, nonce }: TapDto): Promise<ContestView[]> {
    const assembly = await this.gate.as(actor).transaction(async (store) => {
      const { assembly } = await pollOrRefuse(store, pollId);
      await ownSeat(store, actor, seat, assembly);
      await store.audit.add(actor, act);
      await store.ledgers.lockHead(assembly);
      const poll = await waitingPoll(store, pollId);
      if ((await store.votes.contests(pollId)).some((one) => one.seat === seat)) return assembly;
      const now = this.clock.now();
      const until = contestUntil(poll);
      if (until === null || now.toISOString() >= until) throw new Problem('conflict', 'contest-over');
      const { number } = await record(store, assembly, now, {
        type: 'vote-contested',
        poll: pollId,
        seat,
        nonce,
      });
      await store.votes.addContest({ poll: pollId, number, seat, nonce, at: now.toISOString() });
      return assembly;
    });
    this.live.announce(`assembly:${assembly}`);
    return this.contests(actor, pollId);
  }

  async contests(actor: Actor, pollId: string): Promise<ContestView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      const { assembly } = await pollOrRefuse(store, pollId);
      const names = await seatNames(store, assembly);
      return (await store.votes.contests(pollId)).map(({ number, seat, at }) => {
        return { number, seat, ...names(seat), at };
      });
    });
  }

  /** Puts a vote right before the result is declared; what stood there before stays on the ledger. */
  async correct(actor: Actor, write: WriteKey, pollId: string, dto: CorrectVoteDto): Promise<void> {
    const { seat, reason } = dto;
    const choice = plainChoice(dto.choice);
    await this.gate.as(actor).once(write, async (store) => {
      const { assembly } = await pollOrRefuse(store, pollId);
      await store.ledgers.lockHead(assembly);
      const poll = await waitingPoll(store, pollId);
      const found = await store.assemblies.findSeat(seat);
      if (found?.assembly !== assembly) throw new Problem('not-found', 'seat-unknown');
      refuseOtherChoice(poll, choice);
      const teller = tellerMark(actor, assembly);
      const event = { type: 'vote-corrected', poll: pollId, seat, choice, teller, reason } as const;
      const { number, hash } = await record(store, assembly, this.clock.now(), event);
      const nonce = `correction-${number}`;
      const way = 'correction' as const;
      await store.polls.addBallot({
        poll: pollId,
        number,
        seat,
        choice,
        nonce,
        hash,
        way,
        provisional: false,
      });
    });
  }
}

/** The poll behind the locked head, still open at this time. */
async function openPoll(store: Store, id: string, now: Date): Promise<PollRecord> {
  const { assembly } = await pollOrRefuse(store, id);
  await store.ledgers.lockHead(assembly);
  const poll = await pollOrRefuse(store, id);
  if (isOver(poll, now)) throw new Problem('conflict', 'poll-closed');
  return poll;
}

/** The poll, closed and not declared. */
async function waitingPoll(store: Store, id: string): Promise<PollRecord> {
  const poll = await pollOrRefuse(store, id);
  if (poll.voided) throw new Problem('conflict', 'poll-voided');
  if (poll.state === 'open') throw new Problem('conflict', 'poll-still-open');
  if (poll.declaredAt !== null) throw new Problem('conflict', 'result-declared');
  return poll;
}

async function seatOnPaper(store: Store, poll: PollRecord, id: string): Promise<SeatRecord> {
  const seat = await store.assemblies.findSeat(id);
  if (seat?.assembly !== poll.assembly) throw new Problem('not-found', 'seat-unknown');
  if (!seat.present && poll.procedure === 'hall') throw new Problem('conflict', 'seat-not-present');
  return seat;
}

function refuseOtherChoice(poll: PollRecord, choice: BallotChoice): void {
  if (!hasChoice(poll, choice)) throw new Problem('invalid', 'choice-unknown');
}
