import { Injectable, Logger } from '@nestjs/common';
import { appendToLedger, checkNumber, ledgerLine } from '#assembly';
import type { BallotSignature, Receipt } from '#assembly';
import { canonicalJson } from '#canonical';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { BallotRecord, PollRecord, ProvenBallot, SeatRecord } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { pollOrRefuse } from './assembly-view.ts';
import { maySit } from './may-sit.ts';
import { hasChoice, isOver, plainChoice } from './poll-choice.ts';
import { BallotSignatures } from './ballot-signatures.ts';
import type { CastBallotDto } from './polls.dto.ts';
import { GroupCommit } from './group-commit.ts';

const system = { kind: 'system', name: 'ballots' } as const;

/** A ballot that waits for its commit. */
interface Asked {
  readonly actor: Actor;
  readonly act: Act;
  readonly dto: CastBallotDto;
  /** A signature that was checked, by the device that casts; undefined for a device without a key, and for who signed in. */
  readonly signed: BallotSignature | undefined;
}

type Answer = Receipt | Problem;

/**
 * Commits ballots and gives their receipts, each in its own request: those that arrive while one commit is under way go
 * together in the next. The ballot of a seat with the highest number counts.
 */
@Injectable()
export class BallotsService {
  private readonly logger = new Logger(BallotsService.name);
  private readonly polls: GroupCommit<Asked, Answer>;
  private readonly signatures = new BallotSignatures();
  /** Poll → the hash of its opening, which never changes. */
  private readonly openings = new Map<string, string>();

  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {
    this.polls = new GroupCommit((poll, ballots) => this.commit(poll, ballots));
  }

  /** The receipt of a ballot; the same nonce gets the same receipt, whatever was lost on the way. */
  async cast(actor: Actor, act: Act, poll: string, dto: CastBallotDto): Promise<Receipt> {
    const { seat, choice, nonce } = dto;
    const signed = await this.signedBy(actor, poll, dto);
    const answer = await this.polls.add(poll, {
      actor,
      act,
      dto: { seat, choice: plainChoice(choice), nonce },
      signed,
    });
    if (answer instanceof Problem) throw answer;
    return answer;
  }

  /** The signature of the device that casts, which is checked before the ballot waits for its commit. */
  private async signedBy(
    actor: Actor,
    poll: string,
    { seat, choice, nonce, signature }: CastBallotDto,
  ): Promise<BallotSignature | undefined> {
    if (signature === undefined) return undefined;
    const key = actor.kind === 'person' ? (actor.bound?.key ?? null) : null;
    const open = await this.openingOf(poll);
    if (key === null || open === null || actor.kind !== 'person')
      throw new Problem('invalid', 'ballot-signature-wrong');
    const ballot = { poll, open, seat, choice: plainChoice(choice), nonce };
    if (!(await this.signatures.valid(key, ballot, signature)))
      throw new Problem('invalid', 'ballot-signature-wrong');
    return { device: actor.person, signature };
  }

  private async openingOf(poll: string): Promise<string | null> {
    const known = this.openings.get(poll);
    if (known !== undefined) return known;
    const { openHash } = await this.gate.as(system).transaction((store) => pollOrRefuse(store, poll));
    if (openHash !== null) this.openings.set(poll, openHash);
    return openHash;
  }

  private async commit(pollId: string, asked: readonly Asked[]): Promise<readonly Answer[]> {
    const { answers, assembly, added } = await this.gate.as(system).transaction(async (store) => {
      const { assembly } = await pollOrRefuse(store, pollId);
      // Nobody else appends from here to the commit, in any process: the head is read from the locked row.
      const { recordedAt, ...locked } = await store.ledgers.lockHead(assembly);
      const poll = await pollOrRefuse(store, pollId);
      const sight = await store.ballotBatches.see(
        pollId,
        asked.map(({ dto }) => dto.seat),
        asked.map(({ dto }) => dto.nonce),
      );
      const now = this.clock.now();
      // The clocks of two machines differ; a ledger's time never runs backwards.
      const at = now < recordedAt ? recordedAt : now;
      const known = new Map(sight.known);
      const appended: ProvenBallot[] = [];
      let head = locked;
      const answers = asked.map(({ actor, act, dto, signed }): Answer => {
        const { seat: seatId, choice, nonce } = dto;
        const twin = known.get(nonce);
        if (twin) return sameBallot(twin, dto);
        const seat = sight.seats.get(seatId);
        const refusal =
          refusalOf(actor, poll, seat, dto, now, sight.onPaper.has(seatId)) ??
          unsignedRefusal(actor, sight.devices.get(seatId), signed);
        if (refusal !== null || !seat) return refusal ?? new Problem('not-found', 'seat-unknown');
        const { provisional } = seat;
        const ballotOf = { type: 'ballot', poll: pollId, seat: seatId, choice, nonce, provisional } as const;
        const event = signed === undefined ? ballotOf : { ...ballotOf, signed };
        const entry = appendToLedger(head, at.toISOString(), event);
        head = { number: entry.number, hash: entry.hash };
        const way = 'electronic' as const;
        const ballot = { poll: pollId, seat: seatId, choice, nonce, ...head, way, provisional };
        known.set(nonce, ballot);
        appended.push({ ...ballot, city: seat.city, line: ledgerLine(entry), actor, act });
        return receiptOf(ballot);
      });
      if (appended.length > 0) await store.ballotBatches.append(assembly, pollId, at, appended);
      return { answers, assembly, added: appended.length };
    });
    if (added > 1) this.logger.debug(`${added} ballots in one commit`);
    if (added > 0) this.live.announce(`assembly:${assembly}`);
    return answers;
  }
}

/** Why a ballot cannot be recorded; null: it can. */
function refusalOf(
  actor: Actor,
  poll: PollRecord,
  seat: SeatRecord | undefined,
  { choice }: CastBallotDto,
  now: Date,
  onPaper: boolean,
): Problem | null {
  if (seat?.assembly !== poll.assembly) return new Problem('not-found', 'seat-unknown');
  if (!maySit(actor, seat)) return new Problem('forbidden', 'not-seat-holder');
  if (isOver(poll, now)) return new Problem('conflict', 'poll-closed');
  if (!seat.present && poll.procedure === 'hall') return new Problem('conflict', 'seat-not-present');
  if (onPaper) return new Problem('conflict', 'seat-on-paper');
  return hasChoice(poll, choice) ? null : new Problem('invalid', 'choice-unknown');
}

/**
 * Whose devices have keys votes by them alone, and only while the seat is theirs: behind the lock, so that no ballot slips
 * past a desk that takes the seat from a device.
 */
function unsignedRefusal(
  actor: Actor,
  devices: ReadonlyMap<string, string | null> | undefined,
  signed: BallotSignature | undefined,
): Problem | null {
  const bound = actor.kind === 'person' && actor.bound !== undefined;
  if (bound && devices?.has(actor.person) !== true) return new Problem('forbidden', 'not-seat-holder');
  if (signed !== undefined) return null;
  const keyed = [...(devices?.values() ?? [])].some((key) => key !== null);
  return keyed ? new Problem('invalid', 'ballot-unsigned') : null;
}

/** The same bytes for the same ballot, whether it has just been made or was read back. */
function receiptOf({ poll, seat, choice, nonce, number, hash }: BallotRecord): Receipt {
  return { poll, seat, choice, nonce, number, hash, check: checkNumber(hash) };
}

function sameBallot(known: BallotRecord, asked: CastBallotDto): Answer {
  if (known.seat !== asked.seat || canonicalJson(known.choice) !== canonicalJson(asked.choice))
    return new Problem('conflict', 'ballot-nonce-reused');
  return receiptOf(known);
}
