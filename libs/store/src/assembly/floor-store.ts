import type { EntityManager } from 'typeorm';
import { rowId } from '../row-id.ts';
import { HallTimerRow, SpeakerRow } from './hall.entities.ts';
import type { HallTimerRecord, SpeakerKind, SpeakerRecord } from './hall-record.ts';

/** Who has the floor and who waits for it, and the clock that the hall sees. */
export class FloorStore {
  constructor(private readonly manager: EntityManager) {}

  /** Puts a seat on the list, behind all others; null when it waits there already. */
  async ask(
    who: {
      readonly assembly: string;
      readonly seat: string;
      readonly item: string | null;
      readonly kind: SpeakerKind;
    },
    at: Date,
  ): Promise<string | null> {
    const [added] = await this.manager.query<readonly { id: string }[]>(
      `INSERT INTO speaker (id, assembly_id, seat_id, item_id, kind, place, state, asked_at)
       SELECT $1, $2, $3, $4, $5, coalesce(max(place), 0) + 1, 'waiting', $6 FROM speaker WHERE assembly_id = $2
       ON CONFLICT (assembly_id, seat_id, kind) WHERE state = 'waiting' DO NOTHING RETURNING id`,
      [rowId(), who.assembly, who.seat, who.item, who.kind, at],
    );
    return added?.id ?? null;
  }

  async find(id: string): Promise<SpeakerRecord | null> {
    const row = await this.manager.findOneBy(SpeakerRow, { id });
    return row && speakerRecord(row);
  }

  /** Everyone who asked in a session: who speaks first, then points of order, then the others in their order. */
  async all(assemblyId: string): Promise<readonly SpeakerRecord[]> {
    const rows = await this.manager.find(SpeakerRow, {
      where: { assemblyId },
      order: { place: 'ASC', id: 'ASC' },
    });
    return rows.map(speakerRecord).sort((a, b) => urgency(a) - urgency(b));
  }

  async setState(id: string, state: SpeakerRecord['state'], at: Date): Promise<void> {
    const when = state === 'speaking' ? { calledAt: at } : { doneAt: at };
    await this.manager.update(SpeakerRow, { id }, { state, ...when });
  }

  /** Whoever speaks is done. */
  async endSpeech(assemblyId: string, at: Date): Promise<void> {
    await this.manager.update(SpeakerRow, { assemblyId, state: 'speaking' }, { state: 'done', doneAt: at });
  }

  async setOrder(assemblyId: string, order: readonly string[]): Promise<void> {
    await this.manager.query(
      `UPDATE speaker SET place = coalesce(array_position($2::uuid[], id), 10000 + place) WHERE assembly_id = $1`,
      [assemblyId, order],
    );
  }

  async timer(assemblyId: string): Promise<HallTimerRecord | null> {
    const row = await this.manager.findOneBy(HallTimerRow, { assemblyId });
    if (!row) return null;
    const { kind, seconds, startedAt } = row;
    return { kind: kind as HallTimerRecord['kind'], seconds, startedAt: startedAt.toISOString() };
  }

  /** Starts the clock anew, or takes it away. */
  async setTimer(assemblyId: string, timer: HallTimerRecord | null): Promise<void> {
    if (timer === null) await this.manager.delete(HallTimerRow, { assemblyId });
    else
      await this.manager.upsert(
        HallTimerRow,
        { assemblyId, ...timer, startedAt: new Date(timer.startedAt) },
        ['assemblyId'],
      );
  }
}

function urgency({ state, kind }: SpeakerRecord): number {
  if (state === 'speaking') return 0;
  return kind === 'point-of-order' ? 1 : 2;
}

function speakerRecord(row: SpeakerRow): SpeakerRecord {
  return {
    id: row.id,
    assembly: row.assemblyId,
    seat: row.seatId,
    item: row.itemId,
    kind: row.kind as SpeakerKind,
    place: row.place,
    state: row.state as SpeakerRecord['state'],
    askedAt: row.askedAt.toISOString(),
    calledAt: row.calledAt?.toISOString() ?? null,
    doneAt: row.doneAt?.toISOString() ?? null,
  };
}
