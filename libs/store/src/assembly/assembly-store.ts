import type { EntityManager } from 'typeorm';
import type { SessionRules } from '#assembly';
import type { Language } from '#members';
import { rowId } from '../row-id.ts';
import { AssemblyRow, ItemRow, LedgerHeadRow, SeatRow } from './assembly.entities.ts';
import type {
  AssemblyRecord,
  ItemKind,
  ItemRecord,
  ItemState,
  SeatRecord,
  SessionAccess,
} from './assembly-record.ts';

const empty = { present: false, provisional: false, personId: null };

/** An item as it comes onto an agenda. */
export type AddedItem = Pick<ItemRecord, 'area' | 'title' | 'question' | 'summary' | 'textHash'> & {
  readonly kind: ItemKind;
  readonly partOf?: string | null;
  readonly holds?: readonly string[];
};

/** Assemblies with their seats and items. */
export class AssemblyStore {
  constructor(private readonly manager: EntityManager) {}

  /** Opens a session with an empty ledger. */
  async add(
    assembly: Pick<
      AssemblyRecord,
      'plan' | 'planVersion' | 'title' | 'simulated' | 'practice' | 'roll' | 'access' | 'governing' | 'rules'
    >,
    firstHash: string,
    at: Date,
  ): Promise<AssemblyRecord> {
    const { plan: planId, roll: rollId, rules, ...fields } = assembly;
    const id = rowId();
    const opened = {
      state: 'open',
      openedAt: at,
      closedAt: null,
      chairCity: null,
      publishedAt: null,
      shownItem: null,
    };
    const row = { id, planId, rollId, ...fields, rules, ...opened };
    await this.manager.query(
      `INSERT INTO assembly (id, plan_id, plan_version, title, state, simulated, practice, opened_at, roll_id, access,
         governing, rules)
       VALUES ($1, $2, $3, $4, 'open', $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        planId,
        fields.planVersion,
        fields.title,
        fields.simulated,
        fields.practice,
        at,
        rollId,
        fields.access,
        fields.governing,
        JSON.stringify(rules),
      ],
    );
    await this.manager.insert(LedgerHeadRow, {
      assemblyId: row.id,
      number: 0,
      hash: firstHash,
      recordedAt: at,
    });
    return assemblyRecord(row);
  }

  async addSeats(assemblyId: string, cities: readonly string[]): Promise<void> {
    await this.manager.insert(
      SeatRow,
      cities.map((cityId) => ({ id: rowId(), assemblyId, cityId, ...empty })),
    );
  }

  /** Adds items behind those that are there, in their order, and gives their ids. */
  async addItems(assemblyId: string, items: readonly AddedItem[]): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const item of items) {
      const id = rowId();
      await this.manager.query(
        `INSERT INTO item (id, assembly_id, number, kind, area_id, title, question, summary, text_hash, state, place,
           part_of, holds)
         SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, 'waiting', coalesce(max(place), 0) + 1, $9, $10
         FROM item WHERE assembly_id = $2`,
        [
          id,
          assemblyId,
          item.kind,
          item.area,
          JSON.stringify(item.title),
          JSON.stringify(item.question),
          JSON.stringify(item.summary),
          item.textHash,
          item.partOf ?? null,
          item.holds ?? [],
        ],
      );
      ids.push(id);
    }
    return ids;
  }

  /** Puts items in the order in which they come up; those that are not named follow. */
  async setPlaces(assemblyId: string, order: readonly string[]): Promise<void> {
    await this.manager.query(
      `UPDATE item SET place = coalesce(array_position($2::uuid[], id), 1000 + place) WHERE assembly_id = $1`,
      [assemblyId, order],
    );
  }

  async all(): Promise<readonly AssemblyRecord[]> {
    return (await this.manager.find(AssemblyRow, { order: { openedAt: 'DESC', id: 'ASC' } })).map(
      assemblyRecord,
    );
  }

  async find(id: string): Promise<AssemblyRecord | null> {
    const row = await this.manager.findOneBy(AssemblyRow, { id });
    return row && assemblyRecord(row);
  }

  async close(id: string, at: Date): Promise<void> {
    await this.manager.update(AssemblyRow, { id }, { state: 'closed', closedAt: at });
  }

  async seats(assemblyId: string): Promise<readonly SeatRecord[]> {
    return (await this.manager.find(SeatRow, { where: { assemblyId }, order: { cityId: 'ASC' } })).map(
      seatRecord,
    );
  }

  async seatOf(assemblyId: string, cityId: string): Promise<SeatRecord | null> {
    const row = await this.manager.findOneBy(SeatRow, { assemblyId, cityId });
    return row && seatRecord(row);
  }

  async findSeat(id: string): Promise<SeatRecord | null> {
    const row = await this.manager.findOneBy(SeatRow, { id });
    return row && seatRecord(row);
  }

  /** Notes who sits in a seat now; null: nobody. */
  async setHolder(
    seatId: string,
    holder: { readonly provisional: boolean; readonly person: string | null } | null,
  ): Promise<void> {
    const { provisional, person: personId } = holder ?? { provisional: false, person: null };
    await this.manager.update(SeatRow, { id: seatId }, { present: holder !== null, provisional, personId });
  }

  async setChair(id: string, city: string): Promise<void> {
    await this.manager.update(AssemblyRow, { id }, { chairCity: city });
  }

  /** Notes what the chair shows the hall; null: what the last decision was. */
  async setShown(id: string, item: string | null): Promise<void> {
    await this.manager.update(AssemblyRow, { id }, { shownItem: item });
  }

  /** Rules and the text of the item that agrees to them, before anything is asked under them. */
  async setRules(
    id: string,
    rules: SessionRules,
    item: Pick<ItemRecord, 'id' | 'summary' | 'textHash'>,
  ): Promise<void> {
    await this.manager.update(AssemblyRow, { id }, { rules });
    const { summary, textHash } = item;
    await this.manager.update(ItemRow, { id: item.id }, { summary, textHash });
  }

  /** From now on outsiders see the session, too. */
  async publish(id: string, at: Date): Promise<void> {
    await this.manager.update(AssemblyRow, { id }, { publishedAt: at });
  }

  async countSeats(
    assemblyId: string,
  ): Promise<{ readonly eligible: number; readonly present: number; readonly provisional: number }> {
    const [counted] = await this.manager.query<
      readonly { eligible: number; present: number; provisional: number }[]
    >(
      `SELECT count(*)::integer AS eligible, (count(*) FILTER (WHERE present))::integer AS present,
         (count(*) FILTER (WHERE provisional))::integer AS provisional
       FROM seat WHERE assembly_id = $1`,
      [assemblyId],
    );
    return counted as { eligible: number; present: number; provisional: number };
  }

  async items(assemblyId: string): Promise<readonly ItemRecord[]> {
    return (
      await this.manager.find(ItemRow, { where: { assemblyId }, order: { place: 'ASC', number: 'ASC' } })
    ).map(itemRecord);
  }

  async findItem(id: string): Promise<ItemRecord | null> {
    const row = await this.manager.findOneBy(ItemRow, { id });
    return row && itemRecord(row);
  }

  async setItemState(id: string, state: ItemState): Promise<void> {
    await this.manager.update(ItemRow, { id }, { state });
  }
}

function assemblyRecord(row: Omit<AssemblyRow, 'plan' | 'roll' | 'chair' | 'shown'>): AssemblyRecord {
  return {
    id: row.id,
    plan: row.planId,
    planVersion: row.planVersion,
    title: row.title,
    state: row.state as AssemblyRecord['state'],
    simulated: row.simulated,
    practice: row.practice,
    openedAt: row.openedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    roll: row.rollId,
    access: row.access as SessionAccess,
    governing: row.governing as Language,
    rules: row.rules,
    chair: row.chairCity,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    shown: row.shownItem,
  };
}

function seatRecord(row: SeatRow): SeatRecord {
  const { id, assemblyId: assembly, cityId: city, present, provisional, personId: person } = row;
  return { id, assembly, city, present, provisional, person };
}

function itemRecord(row: ItemRow): ItemRecord {
  const { id, assemblyId: assembly, number, areaId: area, title, question, summary, textHash } = row;
  return {
    id,
    assembly,
    number,
    kind: row.kind as ItemKind,
    area,
    title,
    question,
    summary,
    textHash,
    state: row.state as ItemState,
    place: row.place,
    partOf: row.partOf,
    holds: row.holds,
  };
}
