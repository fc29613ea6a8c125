import type { EntityManager } from 'typeorm';
import { memberChanges } from '#members';
import type { MemberChange, MemberCity, MemberField } from '#members';
import { Problem } from '#problem';
import { rowId } from '../row-id.ts';
import { grouped } from './grouped.ts';
import { MemberChangeRow, MemberEditRow } from './roll.entities.ts';

/** Ways in which the roll is changed. */
export const memberEditKinds = ['add', 'edit', 'status', 'rename', 'merge', 'import', 'undo'] as const;

export type MemberEditKind = (typeof memberEditKinds)[number];

/** One act of changing the roll: who, when, why. */
export interface MemberEdit {
  readonly id: string;
  readonly kind: MemberEditKind;
  /** Null: the system. */
  readonly person: string | null;
  readonly at: Date;
  /** Name of the file of an import. */
  readonly title: string | null;
  readonly reason: string | null;
  readonly source: string | null;
  /** The edit that this one takes back. */
  readonly undoes: string | null;
}

/** Every field of a member, and its statuses, in one row: entities of ten thousand members take several times as long. */
const selectMembers = `
  SELECT id, name, official_name AS "officialName", own_name AS "ownName", short_names AS "shortNames",
    former_names AS "formerNames", country, country_name AS "countryName", region, kind, languages, population,
    size_class AS "sizeClass", website, successor, note,
    (SELECT coalesce(json_agg(json_build_object('status', status, 'from', from_date, 'until', until_date,
         'source', source, 'reason', reason) ORDER BY from_date), '[]')
       FROM member_status WHERE city_id = member_city.id) AS statuses
  FROM member_city`;

const memberEdit = (row: MemberEditRow): MemberEdit => ({
  id: row.id,
  kind: row.kind as MemberEditKind,
  person: row.personId,
  at: row.at,
  title: row.title,
  reason: row.reason,
  source: row.source,
  undoes: row.undoes,
});

const memberChange = (row: MemberChangeRow): MemberChange => ({
  city: row.cityId,
  field: row.field as MemberField | '*',
  before: row.before,
  after: row.after,
});

/** What other records refer to cannot leave; the database sees also what row-level security hides from the actor. */
function refuseInUse(error: unknown): never {
  const { driverError } = error as { driverError?: { code?: string } };
  if (driverError?.code === '23503') throw new Problem('conflict', 'member-in-use');
  throw error;
}

/** Member cities with their status over time, and every change of them. */
export class MemberStore {
  constructor(private readonly manager: EntityManager) {}

  /** All cities ever known, by id. */
  async all(): Promise<readonly MemberCity[]> {
    return this.manager.query<MemberCity[]>(`${selectMembers} ORDER BY id`);
  }

  /** One city, or null. */
  async find(id: string): Promise<MemberCity | null> {
    return (await this.some([id]))[0] ?? null;
  }

  private some(ids: readonly string[]): Promise<readonly MemberCity[]> {
    return this.manager.query<MemberCity[]>(`${selectMembers} WHERE id = ANY ($1)`, [ids]);
  }

  /** Waits for, and keeps away, everyone else who would change the roll until the transaction ends. */
  async lock(): Promise<void> {
    // Not a lock of the table: the serving role may only add to it, and that is too little to lock it.
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtext('member_edit'))`);
  }

  /**
   * Adds or replaces cities with all their statuses and keeps what that changed; `taken` are ids that leave again.
   * @returns the edit, or null when nothing changed
   */
  async save(
    cities: readonly MemberCity[],
    edit: Omit<MemberEdit, 'id'> & { readonly id?: string },
    taken: readonly string[] = [],
  ): Promise<MemberEdit | null> {
    const known = await this.some([...cities.map(({ id }) => id), ...taken]);
    const before = new Map(known.map((city) => [city.id, city]));
    const changes = [
      ...cities.flatMap((city) => memberChanges(before.get(city.id) ?? null, city)),
      ...taken.flatMap((id) => memberChanges(before.get(id) ?? null, null)),
    ];
    if (changes.length === 0) return null;
    await this.write(cities);
    await this.take(taken);
    const { person, id = rowId(), ...rest } = edit;
    const row = { ...rest, personId: person, id };
    await this.manager.insert(MemberEditRow, row);
    await this.manager.query(
      `INSERT INTO member_change (edit_id, city_id, field, before, after)
       SELECT $1, city, field, before, after
       FROM jsonb_to_recordset($2::jsonb) AS change(city text, field text, before jsonb, after jsonb)`,
      [row.id, JSON.stringify(changes)],
    );
    return { ...edit, id: row.id };
  }

  private async write(cities: readonly MemberCity[]): Promise<void> {
    if (cities.length === 0) return;
    await this.manager.query(
      `INSERT INTO member_city (id, name, official_name, own_name, short_names, former_names, country, country_name, region,
         kind, languages, population, size_class, website, successor, note)
       SELECT id, name, "officialName", "ownName", "shortNames", "formerNames", country, "countryName", region,
         kind, languages, population, "sizeClass", website, nullif(successor, 'null'::jsonb), note
       FROM jsonb_to_recordset($1::jsonb) AS city(id text, name text, "officialName" text, "ownName" text,
         "shortNames" text[], "formerNames" jsonb, country text, "countryName" text, region text, kind text,
         languages text[], population integer, "sizeClass" text, website text, successor jsonb, note text)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, official_name = excluded.official_name,
         own_name = excluded.own_name, short_names = excluded.short_names, former_names = excluded.former_names,
         country = excluded.country, country_name = excluded.country_name, region = excluded.region,
         kind = excluded.kind, languages = excluded.languages, population = excluded.population,
         size_class = excluded.size_class, website = excluded.website, successor = excluded.successor,
         note = excluded.note`,
      // One parameter whatever the number of rows: ten thousand cities would need more than PostgreSQL takes.
      [JSON.stringify(cities.map(({ statuses: _, ...fields }) => fields))],
    );
    await this.manager.query(`DELETE FROM member_status WHERE city_id = ANY ($1)`, [
      cities.map(({ id }) => id),
    ]);
    const spans = cities.flatMap(({ id, statuses }) => statuses.map((span) => ({ city: id, ...span })));
    await this.manager.query(
      `INSERT INTO member_status (city_id, from_date, until_date, status, source, reason)
       SELECT city, "from", until, status, source, reason
       FROM jsonb_to_recordset($1::jsonb)
         AS span(city text, "from" date, until date, status text, source text, reason text)`,
      [JSON.stringify(spans)],
    );
  }

  private async take(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.manager.query(`DELETE FROM member_status WHERE city_id = ANY ($1)`, [ids]);
    await this.manager.query(`DELETE FROM member_city WHERE id = ANY ($1)`, [ids]).catch(refuseInUse);
  }

  /** Every edit, the latest first. */
  async edits(): Promise<readonly MemberEdit[]> {
    const rows = await this.manager.find(MemberEditRow, { order: { number: 'DESC' } });
    return rows.map(memberEdit);
  }

  /** What one edit changed, by city and field. */
  async changesOf(edit: string): Promise<readonly MemberChange[]> {
    const rows = await this.manager.find(MemberChangeRow, {
      where: { editId: edit },
      order: { cityId: 'ASC', field: 'ASC' },
    });
    return rows.map(memberChange);
  }

  /** Everything that was ever changed about a city, the latest first. */
  async historyOf(
    city: string,
  ): Promise<readonly (MemberEdit & { readonly changes: readonly MemberChange[] })[]> {
    const rows = await this.manager.find(MemberChangeRow, {
      where: { cityId: city },
      relations: { edit: true },
      order: { edit: { number: 'DESC' }, field: 'ASC' },
    });
    const byEdit = grouped(rows, (row) => row.editId);
    return [...byEdit.values()].map((changes) => ({
      ...memberEdit(changes[0]!.edit as MemberEditRow),
      changes: changes.map(memberChange),
    }));
  }
}
