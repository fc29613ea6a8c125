import type { EntityManager } from 'typeorm';
import type { MemberEdit } from './member-store.ts';

/** An edit with what a list of edits says about it. */
export interface MemberEditSummary extends MemberEdit {
  /** How the pages name whoever made it; null: the system, or somebody whose contact was erased. */
  readonly by: string | null;
  /** How many cities it changed. */
  readonly cities: number;
  /** Name of the city, where it changed one only and that one is still known. */
  readonly city: string | null;
  /** The edit that took it back. */
  readonly undoneBy: string | null;
}

/** A record that refers to a member, by the table that it is in. */
export interface MemberUse {
  readonly city: string;
  readonly table: string;
}

const summaries = `
  SELECT edit.id, edit.kind, edit.person_id AS person, edit.at, edit.title, edit.reason, edit.source, edit.undoes,
    contact.label AS by, undo.id AS "undoneBy",
    (SELECT count(DISTINCT city_id)::int FROM member_change WHERE edit_id = edit.id) AS cities,
    (SELECT max(name) FROM member_city
     WHERE id IN (SELECT city_id FROM member_change WHERE edit_id = edit.id) HAVING count(*) = 1) AS city
  FROM member_edit edit
    LEFT JOIN person_contact contact ON contact.person_id = edit.person_id
    LEFT JOIN member_edit undo ON undo.undoes = edit.id`;

/** The edits of the roll as a list, and what keeps one from being taken back. */
export class MemberEditStore {
  constructor(private readonly manager: EntityManager) {}

  /** So many edits, the latest first; those before an edit where one is named. */
  async page(limit: number, before: string | null = null): Promise<readonly MemberEditSummary[]> {
    return this.manager.query<MemberEditSummary[]>(
      `${summaries}
       WHERE $2::uuid IS NULL OR (edit.at, edit.id) < (SELECT at, id FROM member_edit WHERE id = $2)
       ORDER BY edit.at DESC, edit.id DESC LIMIT $1`,
      [limit, before],
    );
  }

  /** One edit, or null. */
  async find(id: string): Promise<MemberEditSummary | null> {
    const [found] = await this.manager.query<MemberEditSummary[]>(`${summaries} WHERE edit.id = $1`, [id]);
    return found ?? null;
  }

  /** Which of these members other records refer to, apart from their own status over time; by city and table. */
  async uses(cities: readonly string[]): Promise<readonly MemberUse[]> {
    if (cities.length === 0) return [];
    // From the catalogue, so that a stage to the right need not be named here, and none is forgotten.
    const referring = await this.manager.query<{ table: string; column: string }[]>(
      `SELECT quote_ident(relname) AS table, quote_ident(attname) AS column
       FROM pg_constraint
         JOIN pg_class ON pg_class.oid = conrelid
         JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
       WHERE contype = 'f' AND confrelid = 'member_city'::regclass AND conrelid <> 'member_status'::regclass
         AND has_table_privilege(conrelid, 'SELECT')
       ORDER BY 1, 2`,
    );
    if (referring.length === 0) return [];
    const each = referring.map(
      ({ table, column }) =>
        `SELECT ${column} AS city, '${table}' AS table FROM ${table} WHERE ${column} = ANY ($1)`,
    );
    return this.manager.query<MemberUse[]>(`${each.join(' UNION ')} ORDER BY 1, 2`, [cities]);
  }
}
