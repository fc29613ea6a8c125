import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import type { CountedResult, MajorityRule } from '#assembly';
import { rowId } from '../row-id.ts';
import { PollRow } from './assembly.entities.ts';
import type { BallotRecord, PollRecord, PollVoided } from './assembly-record.ts';

/** What is pinned when a poll opens. */
export type OpenedPoll = Pick<
  PollRecord,
  | 'assembly'
  | 'item'
  | 'rule'
  | 'quorum'
  | 'eligible'
  | 'present'
  | 'kind'
  | 'options'
  | 'runOff'
  | 'procedure'
  | 'closesAt'
  | 'rehearsal'
  | 'again'
  | 'contestSeconds'
>;

/** Polls and their ballots. */
export class PollStore {
  constructor(private readonly manager: EntityManager) {}

  async add(poll: OpenedPoll, at: Date): Promise<PollRecord> {
    const id = rowId();
    await this.manager.query(
      `INSERT INTO poll (id, assembly_id, item_id, state, rule, quorum, eligible, present, opened_at, kind, options,
         run_off, procedure, closes_at, rehearsal, again_id, contest_seconds)
       VALUES ($1, $2, $3, 'open', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        id,
        poll.assembly,
        poll.item,
        JSON.stringify(poll.rule satisfies MajorityRule),
        JSON.stringify(poll.quorum),
        poll.eligible,
        poll.present,
        at,
        poll.kind,
        JSON.stringify(poll.options),
        poll.runOff,
        poll.procedure,
        poll.closesAt,
        poll.rehearsal,
        poll.again,
        poll.contestSeconds,
      ],
    );
    const nothing = {
      closedAt: null,
      tally: null,
      outcome: null,
      declaredAt: null,
      without: null,
      voided: null,
      openHash: null,
    };
    return { id, ...poll, state: 'open', openedAt: at.toISOString(), ...nothing };
  }

  /** Keeps the hash of the entry that opened a poll; once. */
  async setOpenHash(id: string, openHash: string): Promise<void> {
    await this.manager.update(PollRow, { id, openHash: IsNull() }, { openHash });
  }

  async find(id: string): Promise<PollRecord | null> {
    const row = await this.manager.findOneBy(PollRow, { id });
    return row && pollRecord(row);
  }

  /** Polls of a session in the order in which they were opened. */
  async all(assemblyId: string): Promise<readonly PollRecord[]> {
    return (
      await this.manager.find(PollRow, { where: { assemblyId }, order: { openedAt: 'ASC', id: 'ASC' } })
    ).map(pollRecord);
  }

  /** Open polls whose time is over. */
  async due(at: Date): Promise<readonly string[]> {
    const rows = await this.manager.query<readonly { id: string }[]>(
      `SELECT id FROM poll WHERE state = 'open' AND closes_at <= $1 ORDER BY closes_at, id`,
      [at],
    );
    return rows.map(({ id }) => id);
  }

  /** Ends a poll; from now on its ballots can be read, in this transaction too. */
  async close(id: string, at: Date): Promise<void> {
    await this.manager.update(PollRow, { id }, { state: 'closed', closedAt: at });
  }

  async setResult(
    pollId: string,
    result: CountedResult,
    without: CountedResult | null = null,
  ): Promise<void> {
    await this.manager.query(`UPDATE poll SET tally = $2, outcome = $3, without = $4 WHERE id = $1`, [
      pollId,
      JSON.stringify(result.tally),
      JSON.stringify(result.outcome),
      without && JSON.stringify(without),
    ]);
  }

  /** Declares the result; once only. */
  async declare(id: string, at: Date): Promise<void> {
    await this.manager.update(PollRow, { id, declaredAt: IsNull() }, { declaredAt: at });
  }

  /** Says that the poll does not count. */
  async void(id: string, voided: PollVoided): Promise<void> {
    await this.manager.query(
      `UPDATE poll SET voided = $2, state = 'closed', closed_at = coalesce(closed_at, $3) WHERE id = $1`,
      [id, JSON.stringify(voided), voided.at],
    );
  }

  /** Adds what counts of a seat: on paper, or corrected. Electronic ballots come in batches. */
  async addBallot(ballot: BallotRecord): Promise<void> {
    const { poll, number, seat, choice, nonce, hash, way, provisional } = ballot;
    await this.manager.query(
      `INSERT INTO ballot (poll_id, number, seat_id, choice, nonce, hash, way, provisional)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [poll, number, seat, JSON.stringify(choice), nonce, hash, way, provisional],
    );
  }

  /** Whether a seat has a ballot in a poll, for whoever enters slips and may not read the ballots of an open one. */
  async hasBallot(poll: string, seat: string): Promise<boolean> {
    const [row] = await this.manager.query<readonly { voted: boolean }[]>(
      'SELECT gnlc_has_voted($1, $2) AS voted',
      [poll, seat],
    );
    return row!.voted;
  }

  /** The ballot that counts of a seat in each of the polls in which it has one. */
  async ballotsOfSeat(seatId: string): Promise<readonly BallotRecord[]> {
    return this.manager.query<readonly BallotRecord[]>(
      `SELECT DISTINCT ON (poll_id) ${ballotColumns} FROM ballot WHERE seat_id = $1 ORDER BY poll_id, number DESC`,
      [seatId],
    );
  }

  /** The ballot that counts of every seat, in the order of seats. Needs a closed poll, the system or the own seat. */
  async countedBallots(pollId: string): Promise<readonly BallotRecord[]> {
    return this.manager.query<readonly BallotRecord[]>(
      `SELECT DISTINCT ON (seat_id) ${ballotColumns} FROM ballot WHERE poll_id = $1 ORDER BY seat_id, number DESC`,
      [pollId],
    );
  }

  /** Seats with a recorded ballot; needs the system actor while the poll is open. */
  async recordedSeats(pollId: string): Promise<readonly string[]> {
    const rows = await this.manager.query<readonly { seat: string }[]>(
      `SELECT DISTINCT seat_id AS seat FROM ballot WHERE poll_id = $1`,
      [pollId],
    );
    return rows.map(({ seat }) => seat);
  }

  /** How many seats have a recorded ballot; needs the system actor while the poll is open. */
  async countRecorded(pollId: string): Promise<number> {
    const [row] = await this.manager.query<readonly { recorded: number }[]>(
      `SELECT count(DISTINCT seat_id)::int AS recorded FROM ballot WHERE poll_id = $1`,
      [pollId],
    );
    return row?.recorded ?? 0;
  }
}

const ballotColumns = 'poll_id AS poll, number, seat_id AS seat, choice, nonce, hash, way, provisional';

function pollRecord(row: PollRow): PollRecord {
  return {
    id: row.id,
    assembly: row.assemblyId,
    item: row.itemId,
    state: row.state as PollRecord['state'],
    rule: row.rule,
    quorum: row.quorum,
    eligible: row.eligible,
    present: row.present,
    openedAt: row.openedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    tally: row.tally,
    outcome: row.outcome,
    kind: row.kind as PollRecord['kind'],
    options: row.options,
    runOff: row.runOff,
    procedure: row.procedure as PollRecord['procedure'],
    closesAt: row.closesAt?.toISOString() ?? null,
    rehearsal: row.rehearsal,
    again: row.againId,
    contestSeconds: row.contestSeconds,
    declaredAt: row.declaredAt?.toISOString() ?? null,
    without: row.without,
    voided: row.voided,
    openHash: row.openHash,
  };
}
