import { withClient } from '#store';

type Row = Readonly<Record<string, unknown>>;

/** A connection that stays open, in a transaction of its own that is never committed. */
export interface HeldClient {
  /** Runs a statement and undoes it; gives the number of rows, or the SQLSTATE of the refusal. */
  attempt(sql: string, values?: unknown[]): Promise<number | string>;
  release(): void;
}

/** Connects as the serving role with these settings. */
export function heldClient(url: string, settings: object): Promise<HeldClient> {
  return new Promise((resolve, reject) => {
    withClient(url, async (client) => {
      await client.query('BEGIN');
      for (const [name, value] of Object.entries(settings)) {
        await client.query('SELECT set_config($1, $2, true)', [`gnlc.${name}`, value]);
      }
      await client.query('SAVEPOINT before');
      await new Promise<void>((release) => {
        resolve({
          async attempt(sql, values) {
            try {
              return (await client.query<Row>(sql, values)).rowCount ?? 0;
            } catch (error) {
              return (error as { code?: string }).code ?? String(error);
            } finally {
              await client.query('ROLLBACK TO SAVEPOINT before');
            }
          },
          release,
        });
      });
    }).catch(reject);
  });
}
