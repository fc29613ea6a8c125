import type { EntityManager } from 'typeorm';
import { emptyAuditChain, sealEntry } from '#members';
import type { Act, Actor, AuditEntry, AuditHead, AuditSeal } from '#members';
import { addAudit, auditEntry, auditValues, entryColumns } from './audit-row.ts';
import type { AuditRow } from './audit-row.ts';

/** What is looked for in the log; null leaves a side open. */
export interface AuditSearch {
  readonly from: Date | null;
  /** The first instant that is not looked at any more. */
  readonly until: Date | null;
  readonly person: string | null;
  readonly operation: string | null;
}

/** An entry with its place in the chain; null while it waits for its seal. */
export interface FoundEntry {
  readonly entry: AuditEntry;
  readonly number: number | null;
}

/** How far the log has come. */
export interface AuditState {
  readonly entries: number;
  /** When the first entry was written; null for an empty log. */
  readonly since: Date | null;
  readonly waiting: number;
  readonly head: AuditHead;
  /** When the head was sealed; null while nothing is. */
  readonly sealedAt: Date | null;
}

/** An arbitrary number that only the sealer locks. */
const sealingLock = 7_105_201;

const matches = `($1::timestamptz IS NULL OR e.at >= $1) AND ($2::timestamptz IS NULL OR e.at < $2)
  AND ($3::uuid IS NULL OR e.person_id = $3) AND ($4::text IS NULL OR e.operation = $4)`;
const valuesOf = ({ from, until, person, operation }: AuditSearch): unknown[] => [
  from,
  until,
  person,
  operation,
];

/** The log of who did what. */
export class AuditStore {
  constructor(private readonly manager: EntityManager) {}

  /** Writes in this transaction that the actor does something, or was refused it with this code. */
  async add(actor: Actor, act: Act, refusal: string | null = null): Promise<void> {
    await this.manager.query(addAudit(1), [...auditValues(actor, act, refusal)]);
  }

  /** The same for several at once, who may be different people: only the system writes for others. */
  async addAll(done: readonly { readonly actor: Actor; readonly act: Act }[]): Promise<void> {
    const names = [
      'actor',
      'person_id',
      'system',
      'roles',
      'operation',
      'route',
      'subject',
      'request',
      'outcome',
      'code',
    ];
    const rows = done.map(({ actor, act }) =>
      Object.fromEntries(auditValues(actor, act).map((value, place) => [names[place], value])),
    );
    await this.manager.query(
      `INSERT INTO audit_entry (at, ${names.join(', ')})
       SELECT clock_timestamp(), e.* FROM jsonb_to_recordset($1) AS e (actor text, person_id uuid, system text, roles text[],
         operation text, route text, subject jsonb, request text, outcome text, code text)`,
      [JSON.stringify(rows)],
    );
  }

  /**
   * Seals up to `most` of the entries that wait, oldest first, and gives their number; -1 when somebody else is sealing.
   * What is committed late waits until it is sealed, behind entries with higher ids.
   */
  async seal(most: number): Promise<number> {
    const [lock] = await this.manager.query<readonly [{ free: boolean }]>(
      `SELECT pg_try_advisory_xact_lock($1) AS free`,
      [sealingLock],
    );
    if (!lock.free) return -1;
    const rows = await this.manager.query<readonly AuditRow[]>(
      `SELECT ${entryColumns} FROM audit_waiting w JOIN audit_entry e ON e.id = w.entry_id
       ORDER BY e.id LIMIT $1`,
      [most],
    );
    if (rows.length === 0) return 0;
    let { head } = await this.head();
    const seals = rows.map((row): AuditSeal => {
      const seal = sealEntry(head, auditEntry(row));
      head = seal;
      return seal;
    });
    const ids = seals.map(({ entry }) => entry.id);
    await this.manager.query(
      `INSERT INTO audit_seal (number, entry_id, hash, sealed_at)
       SELECT number, entry_id, hash, clock_timestamp()
       FROM unnest($1::integer[], $2::integer[], $3::text[]) AS seal(number, entry_id, hash)`,
      [seals.map(({ number }) => number), ids, seals.map(({ hash }) => hash)],
    );
    await this.manager.query(`DELETE FROM audit_waiting WHERE entry_id = ANY ($1)`, [ids]);
    return rows.length;
  }

  /** The end of the chain. */
  async head(): Promise<{ readonly head: AuditHead; readonly sealedAt: Date | null }> {
    const [last] = await this.manager.query<readonly (AuditHead & { readonly sealedAt: Date })[]>(
      `SELECT number, hash, sealed_at AS "sealedAt" FROM audit_seal ORDER BY number DESC LIMIT 1`,
    );
    if (!last) return { head: emptyAuditChain, sealedAt: null };
    return { head: { number: last.number, hash: last.hash }, sealedAt: last.sealedAt };
  }

  /** How far the log has come. */
  async state(): Promise<AuditState> {
    const { head, sealedAt } = await this.head();
    // What waits is whatever has no number: the list of the sealer itself is the system's own.
    const [counts] = await this.manager.query<readonly [{ entries: number; since: Date | null }]>(
      `SELECT count(*)::integer AS entries, min(at) AS since FROM audit_entry`,
    );
    return { ...counts, waiting: counts.entries - head.number, head, sealedAt };
  }

  /** The entries that are looked for, the latest first, and how many there are in all. */
  async find(
    search: AuditSearch,
    page: { readonly skip: number; readonly take: number },
  ): Promise<{ readonly found: readonly FoundEntry[]; readonly total: number }> {
    const rows = await this.manager.query<readonly (AuditRow & { readonly number: number | null })[]>(
      `SELECT ${entryColumns}, s.number FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id
       WHERE ${matches} ORDER BY e.id DESC LIMIT $5 OFFSET $6`,
      [...valuesOf(search), page.take, page.skip],
    );
    const [{ total }] = await this.manager.query<readonly [{ total: number }]>(
      `SELECT count(*)::integer AS total FROM audit_entry e WHERE ${matches}`,
      valuesOf(search),
    );
    return { found: rows.map((row) => ({ entry: auditEntry(row), number: row.number })), total };
  }

  /** Every person and every operation that the log names, each once. */
  async named(): Promise<{ readonly people: readonly string[]; readonly operations: readonly string[] }> {
    return {
      people: await this.distinct('person_id'),
      operations: await this.distinct('operation'),
    };
  }

  /** Jumps from value to value along the index: the log is long, the values are few. */
  private async distinct(column: 'person_id' | 'operation'): Promise<readonly string[]> {
    const rows = await this.manager.query<readonly { value: string }[]>(
      `WITH RECURSIVE known AS (
         (SELECT ${column} AS value FROM audit_entry WHERE ${column} IS NOT NULL ORDER BY ${column} LIMIT 1)
         UNION ALL
         SELECT (SELECT ${column} FROM audit_entry WHERE ${column} > known.value ORDER BY ${column} LIMIT 1)
         FROM known WHERE known.value IS NOT NULL
       ) SELECT value::text FROM known WHERE value IS NOT NULL`,
    );
    return rows.map(({ value }) => value);
  }

  /** Up to `most` seals behind a number, in the order of the chain. */
  async seals(behind: number, most: number): Promise<readonly AuditSeal[]> {
    const rows = await this.manager.query<
      readonly (AuditRow & {
        readonly number: number;
        readonly hash: string;
        readonly previous: string | null;
      })[]
    >(
      `SELECT ${entryColumns}, s.number, s.hash, before.hash AS previous
       FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id
         LEFT JOIN audit_seal before ON before.number = s.number - 1
       WHERE s.number > $1 ORDER BY s.number LIMIT $2`,
      [behind, most],
    );
    return rows.map((row) => ({
      number: row.number,
      previous: row.previous ?? emptyAuditChain.hash,
      entry: auditEntry(row),
      hash: row.hash,
    }));
  }
}
