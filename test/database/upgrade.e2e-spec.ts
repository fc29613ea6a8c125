import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { packageRoot } from '#config';
import { migrations } from '#migrations';
import { fillFromBackup } from '#operations';
import { entities, migrate, proveRecord, withClient } from '#store';
import { emptyDatabase } from './test-database.ts';

const folder = join(packageRoot, 'test/database/upgrades');
/** Backups of the demonstration as versions of before left it, by the number of their last migration. */
const earlier = readdirSync(folder).filter((name) => name.endsWith('.tar.gz'));

async function differences(url: string): Promise<readonly string[]> {
  const source = new DataSource({ type: 'postgres', url, entities: [...entities] });
  await source.initialize();
  try {
    return (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

/** Does what the version before would: reads as people do, and leaves work behind; gives how long the longest took. */
async function serveMeanwhile(
  url: string,
  upgraded: Promise<unknown>,
): Promise<{ rounds: number; longest: number }> {
  let over = false;
  void upgraded.finally(() => (over = true)).catch(() => undefined);
  return withClient(url, async (client) => {
    let [rounds, longest] = [0, 0];
    do {
      const began = performance.now();
      await client.query('BEGIN');
      await client.query(`SELECT set_config('gnlc.actor', 'system', true)`);
      await client.query('SELECT id, name, region FROM member_city');
      await client.query('SELECT round_id, city_id, state FROM response');
      await client.query(
        `INSERT INTO outbox (job, payload, attempt, created_at) VALUES ('ranking.refresh', '{"round":"april-2019"}', 0, now())`,
      );
      await client.query('COMMIT');
      longest = Math.max(longest, performance.now() - began);
      rounds += 1;
      await sleep(5);
    } while (!over);
    return { rounds, longest };
  });
}

test('there are data of the first schema and of one in between', () => {
  expect(earlier.length).toBeGreaterThanOrEqual(2);
});

test.each(earlier)('%s is brought up to date while the version before serves', async (name) => {
  const database = await emptyDatabase();
  try {
    const { about, sums } = await fillFromBackup(join(folder, name), database.ownerUrl);
    const upgraded = migrate(database.ownerUrl);
    const served = await serveMeanwhile(database.appUrl, upgraded);
    expect(await upgraded).toHaveLength(migrations.length - about.migrations.length);
    expect(served.rounds).toBeGreaterThan(0);
    // A migration waits for its locks for less than half a second at a time.
    expect(served.longest).toBeLessThan(5_000);
    expect(await differences(database.ownerUrl)).toEqual([]);
    expect(await migrate(database.ownerUrl)).toEqual([]);
    const { kinds } = await proveRecord(database.appUrl);
    // The form of a ledger's lines was settled later than these were written; no released version wrote them.
    const settled = kinds.filter(({ kind }) => kind !== 'ledgers');
    expect(settled.flatMap(({ kind, wrong }) => wrong.map((id) => `${kind} ${id}`))).toEqual([]);
    const count = Object.fromEntries(kinds.map(({ kind, count: found }) => [kind, found]));
    expect(count['submissions']).toBeGreaterThan(50);
    expect(count['plan-versions']).toBeGreaterThan(0);
    expect(count['ledgers']).toBeGreaterThan(0);
    expect(sums.tables.length).toBe(about.tables.length);
  } finally {
    await database.drop();
  }
});
