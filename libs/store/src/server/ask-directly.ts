import type { PoolClient } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { QueryRunner } from 'typeorm';

/**
 * Lets statements in our own words go to the connection at once and come back as rows: for each of them TypeORM would tell
 * listeners that we do not have, which takes longer than asking.
 */
export function askDirectly(runner: QueryRunner, client: PoolClient): void {
  const structured = runner.query.bind(runner);
  const direct = async (text: string, values?: unknown[]): Promise<unknown> => {
    try {
      const { command, rows, rowCount } = await client.query(text, values);
      return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  };
  runner.query = ((text: string, values?: unknown[], structure?: boolean) =>
    structure === true ? structured(text, values, true) : direct(text, values)) as QueryRunner['query'];
}
