import type { EntityManager } from 'typeorm';
import { rowId } from '../row-id.ts';
import { ConsensusCallRow, ObjectionRow } from './hall.entities.ts';
import type { CallRecord, TapRecord } from './hall-record.ts';

/** Calls for objections, and objections. */
export class CallStore {
  constructor(private readonly manager: EntityManager) {}

  async add(
    call: Pick<CallRecord, 'assembly' | 'item' | 'quorum' | 'eligible' | 'present'>,
    at: Date,
  ): Promise<CallRecord> {
    const id = rowId();
    await this.manager.query(
      `INSERT INTO consensus_call (id, assembly_id, item_id, state, quorum, eligible, present, opened_at)
       VALUES ($1, $2, $3, 'open', $4, $5, $6, $7)`,
      [id, call.assembly, call.item, JSON.stringify(call.quorum), call.eligible, call.present, at],
    );
    const nothing = { closedAt: null, objections: null, verdict: null };
    return { id, ...call, state: 'open', openedAt: at.toISOString(), ...nothing };
  }

  async find(id: string): Promise<CallRecord | null> {
    const row = await this.manager.findOneBy(ConsensusCallRow, { id });
    return row && callRecord(row);
  }

  /** Calls of a session in the order in which they were opened. */
  async all(assemblyId: string): Promise<readonly CallRecord[]> {
    const order = { openedAt: 'ASC', id: 'ASC' } as const;
    return (await this.manager.find(ConsensusCallRow, { where: { assemblyId }, order })).map(callRecord);
  }

  async close(
    id: string,
    result: { readonly objections: number; readonly verdict: CallRecord['verdict'] },
    at: Date,
  ): Promise<void> {
    await this.manager.update(ConsensusCallRow, { id }, { state: 'closed', closedAt: at, ...result });
  }

  async addObjection({ call, number, seat, stands, nonce, hash }: TapRecord): Promise<void> {
    await this.manager.query(
      `INSERT INTO objection (call_id, number, seat_id, stands, nonce, hash) VALUES ($1, $2, $3, $4, $5, $6)`,
      [call, number, seat, stands, nonce, hash],
    );
  }

  async objectionOfNonce(callId: string, nonce: string): Promise<TapRecord | null> {
    const row = await this.manager.findOneBy(ObjectionRow, { callId, nonce });
    return row && objectionRecord(row);
  }

  /** The last tap of every seat that the asker may see, seats whose objection was taken back included. */
  async objections(callId: string): Promise<readonly TapRecord[]> {
    return this.manager.query<readonly TapRecord[]>(
      `SELECT DISTINCT ON (seat_id) call_id AS call, number, seat_id AS seat, stands, nonce, hash
       FROM objection WHERE call_id = $1 ORDER BY seat_id, number DESC`,
      [callId],
    );
  }
}

function callRecord(row: ConsensusCallRow): CallRecord {
  return {
    id: row.id,
    assembly: row.assemblyId,
    item: row.itemId,
    state: row.state as CallRecord['state'],
    quorum: row.quorum,
    eligible: row.eligible,
    present: row.present,
    openedAt: row.openedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    objections: row.objections,
    verdict: row.verdict as CallRecord['verdict'],
  };
}

function objectionRecord(row: ObjectionRow): TapRecord {
  const { callId: call, number, seatId: seat, stands, nonce, hash } = row;
  return { call, number, seat, stands, nonce, hash };
}
