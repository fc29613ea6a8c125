import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#config';
import { makeBackup, restoreBackup } from '#operations';
import { reopenJobs, withClient } from '#store';
import { seedEveryTable } from '../api/row-level/seed-every-table.ts';
import { importMembers } from '../api/road-steps.ts';
import { ServiceUnderTest } from '../api/service-under-test.ts';
import { emptyDatabase } from './test-database.ts';

describe('on a given server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-backup-'));
  let service: ServiceUnderTest;
  let target: Awaited<ReturnType<typeof emptyDatabase>>;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    target = await emptyDatabase();
  });

  afterAll(async () => {
    await service.stop();
    await target.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const config = (databaseUrl: string, ownerUrl: string | null) => ({
    ...readConfig({ DATA_DIR: folder }),
    databaseUrl,
    databaseOwnerUrl: ownerUrl,
  });
  const rowsOf = async (url: string, sql: string) =>
    withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

  test('every table comes back row for row, and ids go on', async () => {
    await seedEveryTable(service);
    // What the seed invents has no hash that could be recomputed.
    await rowsOf(
      service.database.ownerUrl,
      `UPDATE upload SET sha256 = encode(sha256(content), 'hex') WHERE content IS NOT NULL;
       UPDATE mandate SET sha256 = encode(sha256(content), 'hex'); DELETE FROM submission_paper`,
    );
    const source = config(service.database.appUrl, service.database.ownerUrl);
    const made = await makeBackup(source, service.database, folder, new Date());
    expect(made.proof.tables).toBeGreaterThan(100);
    const given = config(target.appUrl, target.ownerUrl);
    const restored = await restoreBackup(given, made.file, new Date(), () => undefined);
    expect(restored).toMatchObject({ kept: null, sameKey: true });
    const ties = `SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS def, convalidated
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`;
    expect(await rowsOf(target.ownerUrl, ties)).toEqual(await rowsOf(service.database.ownerUrl, ties));
    const triggers = `SELECT tgrelid::regclass::text AS table, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`;
    expect(await rowsOf(target.ownerUrl, triggers)).toEqual(
      await rowsOf(service.database.ownerUrl, triggers),
    );
    const next = `SELECT nextval(pg_get_serial_sequence('audit_entry', 'id')) AS id`;
    expect(await rowsOf(target.ownerUrl, next)).toEqual(await rowsOf(service.database.ownerUrl, next));
    await expect(restoreBackup(given, made.file, new Date(), () => undefined)).rejects.toThrow(/not empty/);
    await expect(
      makeBackup(config(target.appUrl, null), { appUrl: target.appUrl, ownerUrl: null }, folder, new Date()),
    ).rejects.toThrow(/DATABASE_OWNER_URL/);
  });

  test('jobs that were not over are handed out again, the others are not', async () => {
    const { ownerUrl } = target;
    await rowsOf(ownerUrl, `TRUNCATE outbox RESTART IDENTITY`);
    await rowsOf(
      ownerUrl,
      `INSERT INTO outbox (job, payload, attempt, created_at, dispatched_at) VALUES
         ('mail.send', '{}', 0, now(), now() - interval '2 days'), ('mail.send', '{}', 0, now(), now() - interval '1 hour'),
         ('mail.send', '{}', 2, now(), now() - interval '3 days'), ('mail.send', '{}', 0, now(), now()),
         ('mail.send', '{}', 0, now(), NULL)`,
    );
    const since = new Date(Date.now() - 10_000).toISOString();
    expect(await reopenJobs(ownerUrl, { entries: [3], since })).toBe(2);
    const open = `SELECT id, attempt FROM outbox WHERE dispatched_at IS NULL ORDER BY id`;
    expect(await rowsOf(ownerUrl, open)).toEqual([
      { id: 3, attempt: 3 },
      { id: 4, attempt: 1 },
      { id: 5, attempt: 0 },
    ]);
    // The queue could not be asked: all of a day.
    expect(await reopenJobs(ownerUrl, { entries: null, since })).toBe(1);
  });
});

test('a hash that does not stand for its text is found when the backup is made, and there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-backup-'));
  const service = await ServiceUnderTest.start();
  try {
    await importMembers(await service.person('coordinator'));
    await withClient(service.database.ownerUrl, (client) =>
      client.query(`UPDATE audit_entry SET operation = 'Nothing.happened' WHERE id = 1`),
    );
    await service.system.transaction(async (store) => {
      while ((await store.audit.seal(500)) > 0);
    });
    await withClient(service.database.ownerUrl, (client) =>
      client.query(`UPDATE audit_entry SET operation = 'Something.else' WHERE id = 1`),
    );
    const config = { ...readConfig({ DATA_DIR: folder }), databaseUrl: service.database.appUrl };
    await expect(makeBackup(config, service.database, folder, new Date())).rejects.toThrow(
      /audit: line 1 hash-differs/,
    );
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
