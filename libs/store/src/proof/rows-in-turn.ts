import type pg from 'pg';

const batch = 500;

/** The rows of a query, a few hundred at a time: however many there are, few are held. Inside a transaction only. */
export async function* rowsInTurn<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  sql: string,
): AsyncGenerator<Row> {
  await client.query(`DECLARE in_turn NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${batch} FROM in_turn`);
    yield* rows;
    if (rows.length < batch) break;
  }
  await client.query('CLOSE in_turn');
}
