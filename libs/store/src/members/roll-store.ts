import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { FrozenRoll, IsoDate, ObjectionKind, ObjectionOutcome } from '#members';
import { rowId } from '../row-id.ts';
import {
  FrozenRollRow,
  RollActRow,
  RollObjectionRow,
  RollPublicationRow,
  RollRulingRow,
} from './frozen-roll.entities.ts';

/** A frozen roll without its text. */
export interface FrozenRollRecord {
  readonly id: string;
  readonly on: IsoDate;
  /** What it was frozen for, in the team's words. */
  readonly title: string | null;
  /** SHA-256 (hex) of the canonical text. */
  readonly hash: string;
  readonly members: number;
  readonly countries: number;
  readonly frozenAt: Date;
  /** The roll of the same day that this one takes the place of. */
  readonly replaces: string | null;
  /** The roll that took its place, where the actor may see it. */
  readonly replacedBy: string | null;
  /** Null until it is published. */
  readonly publication: { readonly at: Date; readonly objectionsUntil: IsoDate } | null;
}

/** How an objection ended. */
export interface RulingRecord {
  readonly objection: string;
  readonly outcome: ObjectionOutcome;
  /** Null where the objector has withdrawn it. */
  readonly reason: string | null;
  readonly at: Date;
}

/** An objection to a published roll. */
export interface ObjectionRecord {
  readonly id: string;
  readonly roll: string;
  readonly kind: ObjectionKind;
  /** The city that it is about; without an id it is one that is missing. */
  readonly about: { readonly id: string | null; readonly name: string };
  /** The city for which the objector speaks. */
  readonly city: string;
  readonly person: string;
  readonly text: string;
  readonly at: Date;
  /** Null while it is open. */
  readonly ruling: RulingRecord | null;
}

/** Frozen rolls, objections to them and how those ended: all of it is added to and never changed. */
export class RollStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps a roll; the person who froze it is kept apart. */
  async freeze(
    roll: FrozenRoll,
    frozen: {
      readonly document: string;
      readonly hash: string;
      readonly title: string | null;
      readonly replaces: string | null;
      readonly person: string | null;
      readonly at: Date;
    },
  ): Promise<FrozenRollRecord> {
    const { person, at, ...fields } = frozen;
    const row = {
      ...fields,
      id: rowId(),
      on: roll.on,
      members: roll.members.length,
      countries: roll.byCountry.length,
      frozenAt: at,
    };
    await this.manager.insert(FrozenRollRow, row);
    await this.sign('freeze', row.id, person);
    return frozenRollRecord(row, null, null);
  }

  /** Lets everyone read the roll; cities can object until that day is over. */
  async publish(roll: string, until: IsoDate, person: string | null, at: Date): Promise<void> {
    await this.manager.insert(RollPublicationRow, { rollId: roll, publishedAt: at, objectionsUntil: until });
    await this.sign('publish', roll, person);
  }

  private async sign(act: string, record: string, person: string | null): Promise<void> {
    if (person !== null) await this.manager.insert(RollActRow, { act, recordId: record, personId: person });
  }

  /** Rolls that the actor may see: the latest day first, of one day the last frozen first. */
  async all(): Promise<readonly FrozenRollRecord[]> {
    const rows = await this.manager.find(FrozenRollRow, {
      select: recordColumns,
      order: { on: 'DESC', frozenAt: 'DESC', id: 'ASC' },
    });
    return this.records(rows);
  }

  async find(id: string): Promise<FrozenRollRecord | null> {
    const rows = await this.manager.find(FrozenRollRow, { select: recordColumns, where: { id } });
    return (await this.records(rows))[0] ?? null;
  }

  /** The roll with these contents, whoever froze it when; null: there is none that the actor may see. */
  async ofHash(hash: string): Promise<FrozenRollRecord | null> {
    const row = await this.manager.findOne(FrozenRollRow, { select: recordColumns, where: { hash } });
    return row && ((await this.records([row]))[0] ?? null);
  }

  private async records(rows: readonly FrozenRollRow[]): Promise<readonly FrozenRollRecord[]> {
    const ids = rows.map(({ id }) => id);
    const publications = await this.manager.findBy(RollPublicationRow, { rollId: In(ids) });
    const replacements = await this.manager.find(FrozenRollRow, {
      select: { id: true, replaces: true },
      where: { replaces: In(ids) },
    });
    return rows.map((row) =>
      frozenRollRecord(
        row,
        publications.find(({ rollId }) => rollId === row.id) ?? null,
        replacements.find(({ replaces }) => replaces === row.id)?.id ?? null,
      ),
    );
  }

  /** The canonical text of a roll, byte for byte as it was frozen. */
  async document(id: string): Promise<string | null> {
    const row = await this.manager.findOne(FrozenRollRow, {
      select: { id: true, document: true },
      where: { id },
    });
    return row?.document ?? null;
  }

  async object(objection: Omit<ObjectionRecord, 'id' | 'ruling'>): Promise<ObjectionRecord> {
    const { roll, kind, about, city, person, text, at } = objection;
    const row = {
      id: rowId(),
      rollId: roll,
      kind,
      aboutId: about.id,
      aboutName: about.name,
      cityId: city,
      personId: person,
      text,
      madeAt: at,
    };
    await this.manager.insert(RollObjectionRow, row);
    return objectionRecord(row, null);
  }

  /** Objections to a roll that the actor may see, the first made first. */
  async objections(roll: string): Promise<readonly ObjectionRecord[]> {
    const rows = await this.manager.find(RollObjectionRow, {
      where: { rollId: roll },
      order: { madeAt: 'ASC', id: 'ASC' },
    });
    const rulings = await this.rulings(roll);
    return rows.map((row) =>
      objectionRecord(row, rulings.find(({ objection }) => objection === row.id) ?? null),
    );
  }

  async findObjection(id: string): Promise<ObjectionRecord | null> {
    const row = await this.manager.findOneBy(RollObjectionRow, { id });
    if (!row) return null;
    const ruling = await this.manager.findOneBy(RollRulingRow, { objectionId: id });
    return objectionRecord(row, ruling && rulingRecord(ruling));
  }

  /** How objections to a roll ended, as far as the actor may see it; the first first. */
  async rulings(roll: string): Promise<readonly RulingRecord[]> {
    const rows = await this.manager.find(RollRulingRow, {
      where: { rollId: roll },
      order: { ruledAt: 'ASC', objectionId: 'ASC' },
    });
    return rows.map(rulingRecord);
  }

  /** Ends an objection; false: it has ended already, perhaps a moment ago. */
  async rule(
    objection: Pick<ObjectionRecord, 'id' | 'roll'>,
    ruling: Omit<RulingRecord, 'objection'>,
    person: string | null,
  ): Promise<boolean> {
    const added = await this.manager.query<readonly unknown[]>(
      `INSERT INTO roll_ruling (objection_id, roll_id, outcome, reason, ruled_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING objection_id`,
      [objection.id, objection.roll, ruling.outcome, ruling.reason, ruling.at],
    );
    if (added.length === 0) return false;
    await this.sign('rule', objection.id, person);
    return true;
  }
}

/** Everything but the text. */
const recordColumns = {
  id: true,
  on: true,
  title: true,
  hash: true,
  members: true,
  countries: true,
  replaces: true,
  frozenAt: true,
} as const;

function frozenRollRecord(
  row: Omit<FrozenRollRow, 'document' | 'replaced'>,
  publication: RollPublicationRow | null,
  replacedBy: string | null,
): FrozenRollRecord {
  const { id, on, title, hash, members, countries, replaces, frozenAt } = row;
  return {
    id,
    on,
    title,
    hash,
    members,
    countries,
    frozenAt,
    replaces,
    replacedBy,
    publication: publication && {
      at: publication.publishedAt,
      objectionsUntil: publication.objectionsUntil,
    },
  };
}

function objectionRecord(
  row: Omit<RollObjectionRow, 'publication' | 'city' | 'person'>,
  ruling: RulingRecord | null,
): ObjectionRecord {
  return {
    id: row.id,
    roll: row.rollId,
    kind: row.kind as ObjectionKind,
    about: { id: row.aboutId, name: row.aboutName },
    city: row.cityId,
    person: row.personId,
    text: row.text,
    at: row.madeAt,
    ruling,
  };
}

function rulingRecord(row: RollRulingRow): RulingRecord {
  return {
    objection: row.objectionId,
    outcome: row.outcome as ObjectionOutcome,
    reason: row.reason,
    at: row.ruledAt,
  };
}
