import { withClient } from '#store';

/**
 * Written whether or not a request is refused: what was tried, that a session was used, that a key was seen, and how
 * often somebody guessed.
 */
const kept = ['audit_entry', 'audit_waiting', 'audit_seal', 'attempt_count', 'sign_in_challenge'];
/** Their rows say when they were last used: only how many there are is compared. */
const counted = ['session', 'guest_session', 'seat_device'];

/** What stands in every table, so cheaply that it can be asked after every refusal. */
export class TableState {
  private constructor(
    private readonly url: string,
    private readonly question: string,
  ) {}

  static async of(url: string): Promise<TableState> {
    const { rows } = await withClient(url, (client) =>
      client.query<{ table: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables
         WHERE schemaname = 'public' AND NOT tablename = ANY ($1) ORDER BY 1`,
        [kept],
      ),
    );
    // A row that is new or changed has the number of the transaction that wrote it.
    const question = rows
      .map(({ table }) => {
        const hash = counted.some((name) => table === `public.${name}`)
          ? '0'
          : 'coalesce(sum(xmin::text::bigint), 0)';
        return `SELECT '${table}' AS t, count(*) AS n, ${hash} AS x FROM ${table}`;
      })
      .join(' UNION ALL ');
    return new TableState(url, question);
  }

  /** Where the next transaction that writes anything would be numbered: the same as before, and nothing was written. */
  async next(): Promise<string> {
    const { rows } = await withClient(this.url, (client) =>
      client.query<{ next: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next'),
    );
    return rows[0]?.next ?? '';
  }

  /** Rows of every table and a hash over which transactions wrote them. */
  async all(): Promise<ReadonlyMap<string, string>> {
    const { rows } = await withClient(this.url, (client) =>
      client.query<{ t: string; n: string; x: string }>(this.question),
    );
    return new Map(rows.map(({ t, n, x }) => [t, `${n} rows, ${x}`]));
  }
}

/** Tables that differ. */
export const changedTables = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] => [...after].flatMap(([table, state]) => (before.get(table) === state ? [] : [table]));
