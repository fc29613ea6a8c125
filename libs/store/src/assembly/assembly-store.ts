import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Choice, MajorityRule, Outcome, Quorum, Tally } from '#assembly';
import type { Language } from '#members';
import { AssemblyRow, BallotRow, ItemRow, LedgerHeadRow, PollRow, SeatRow } from './assembly.entities.ts';
import type {
  AssemblyRecord,
  BallotRecord,
  ItemKind,
  ItemRecord,
  ItemState,
  PollRecord,
  SeatRecord,
  SessionAccess,
} from './assembly-record.ts';

const empty = { present: false, provisional: false, personId: null };

/** Assemblies with their seats, items, polls and ballots. */
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
    const id = randomUUID();
    const opened = { state: 'open', openedAt: at, closedAt: null, chairCity: null, publishedAt: null };
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
      cities.map((cityId) => ({ id: randomUUID(), assemblyId, cityId, ...empty })),
    );
  }

  async addItems(
    assemblyId: string,
    items: readonly (Pick<ItemRecord, 'number' | 'area' | 'title' | 'question' | 'summary' | 'textHash'> & {
      kind: ItemKind;
    })[],
  ): Promise<void> {
    for (const item of items) {
      await this.manager.query(
        `INSERT INTO item (id, assembly_id, number, kind, area_id, title, question, summary, text_hash, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting')`,
        [
          randomUUID(),
          assemblyId,
          item.number,
          item.kind,
          item.area,
          JSON.stringify(item.title),
          JSON.stringify(item.question),
          JSON.stringify(item.summary),
          item.textHash,
        ],
      );
    }
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
    return (await this.manager.find(ItemRow, { where: { assemblyId }, order: { number: 'ASC' } })).map(
      itemRecord,
    );
  }

  async setItemState(id: string, state: ItemState): Promise<void> {
    await this.manager.update(ItemRow, { id }, { state });
  }

  async addPoll(
    poll: {
      assembly: string;
      item: string;
      rule: MajorityRule;
      quorum: Quorum;
      eligible: number;
      present: number;
    },
    at: Date,
  ): Promise<PollRecord> {
    const id = randomUUID();
    await this.manager.query(
      `INSERT INTO poll (id, assembly_id, item_id, state, rule, quorum, eligible, present, opened_at)
       VALUES ($1, $2, $3, 'open', $4, $5, $6, $7, $8)`,
      [
        id,
        poll.assembly,
        poll.item,
        JSON.stringify(poll.rule),
        JSON.stringify(poll.quorum),
        poll.eligible,
        poll.present,
        at,
      ],
    );
    return {
      id,
      ...poll,
      state: 'open',
      openedAt: at.toISOString(),
      closedAt: null,
      tally: null,
      outcome: null,
    };
  }

  async findPoll(id: string): Promise<PollRecord | null> {
    const row = await this.manager.findOneBy(PollRow, { id });
    return row && pollRecord(row);
  }

  /** Polls of a session in the order in which they were opened. */
  async polls(assemblyId: string): Promise<readonly PollRecord[]> {
    return (
      await this.manager.find(PollRow, { where: { assemblyId }, order: { openedAt: 'ASC', id: 'ASC' } })
    ).map(pollRecord);
  }

  /** Ends a poll; from now on its ballots can be read, in this transaction too. */
  async closePoll(id: string, at: Date): Promise<void> {
    await this.manager.update(PollRow, { id }, { state: 'closed', closedAt: at });
  }

  async setResult(pollId: string, result: { tally: Tally; outcome: Outcome }): Promise<void> {
    await this.manager.query(`UPDATE poll SET tally = $2, outcome = $3 WHERE id = $1`, [
      pollId,
      JSON.stringify(result.tally),
      JSON.stringify(result.outcome),
    ]);
  }

  /** Adds a ballot; false when the poll knows its nonce already. */
  async addBallot({ poll, number, seat, choice, nonce, hash }: BallotRecord): Promise<boolean> {
    const added = await this.manager.query<readonly unknown[]>(
      `INSERT INTO ballot (poll_id, number, seat_id, choice, nonce, hash) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (poll_id, nonce) DO NOTHING RETURNING number`,
      [poll, number, seat, choice, nonce, hash],
    );
    return added.length > 0;
  }

  async ballotOfNonce(pollId: string, nonce: string): Promise<BallotRecord | null> {
    const row = await this.manager.findOneBy(BallotRow, { pollId, nonce });
    return row && ballotRecord(row);
  }

  /** The ballot of a seat that counts, or null. */
  async ballotOfSeat(pollId: string, seatId: string): Promise<BallotRecord | null> {
    const row = await this.manager.findOne(BallotRow, {
      where: { pollId, seatId },
      order: { number: 'DESC' },
    });
    return row && ballotRecord(row);
  }

  /** The ballot that counts of every seat, in the order of seats. Needs a closed poll, the system or the own seat. */
  async countedBallots(pollId: string): Promise<readonly BallotRecord[]> {
    const rows = await this.manager.query<readonly BallotRecord[]>(
      `SELECT DISTINCT ON (seat_id) poll_id AS poll, number, seat_id AS seat, choice, nonce, hash
       FROM ballot WHERE poll_id = $1 ORDER BY seat_id, number DESC`,
      [pollId],
    );
    return rows;
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

function assemblyRecord(row: Omit<AssemblyRow, 'plan' | 'roll' | 'chair'>): AssemblyRecord {
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
  };
}

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
  };
}

function ballotRecord(row: BallotRow): BallotRecord {
  const { pollId: poll, number, seatId: seat, nonce, hash } = row;
  return { poll, number, seat, choice: row.choice as Choice, nonce, hash };
}
