import { StoreGate } from '#store';
import { testDatabase } from './test-database.ts';
import type { TestDatabase } from './test-database.ts';

const system = { kind: 'system', name: 'test' } as const;
let database: TestDatabase;
let gate: StoreGate;

beforeAll(async () => {
  database = await testDatabase();
  gate = await new StoreGate(database.appUrl, 2).open();
});
afterAll(async () => {
  await gate.close();
  await database.drop();
});

const jobs = async (): Promise<readonly string[]> =>
  (await gate.as(system).transaction((store) => store.outbox.take(100))).map(({ job }) => job);

describe('a transaction', () => {
  test('keeps what was sent without waiting', async () => {
    await gate.as(system).transaction(async (store) => store.outbox.add('kept', {}));
    expect(await jobs()).toContain('kept');
  });

  test('fails with what was sent without waiting, and keeps nothing', async () => {
    const failing = gate.as(system).transaction(async (store) => {
      store.outbox.add('lost with the failure', {});
      store.writes.add('INSERT INTO outbox (id) VALUES ($1)', [1]);
    });
    await expect(failing).rejects.toThrow(/non-DEFAULT value/);
    expect(await jobs()).not.toContain('lost with the failure');
  });

  test('is no success when a failure inside was swallowed', async () => {
    const failing = gate.as(system).transaction(async (store) => {
      store.outbox.add('lost with what was swallowed', {});
      await store.manager.query('SELECT 1 / $1::integer', [0]).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow('the transaction had failed before its commit');
    expect(await jobs()).not.toContain('lost with what was swallowed');
  });

  test('that is refused leaves its connection fit for the next one, and no trace of who asked', async () => {
    const coordinator = {
      kind: 'person',
      person: '6b5b6f0e-6f7c-4d8e-9a0a-2f6c1d3f5a11',
      grants: [{ role: 'coordinator', city: null }],
    } as const;
    for (let time = 0; time < 6; time += 1) {
      const refused = gate.as(coordinator).transaction(async (store) => {
        await store.manager.query('SELECT $1::integer', [time]);
        throw new Error('refused');
      });
      await expect(refused).rejects.toThrow('refused');
    }
    const [seen] = await gate
      .as({ kind: 'public' })
      .transaction((store) =>
        store.manager.query<readonly { roles: string }[]>(
          `SELECT current_setting('gnlc.roles', true) || $1::text AS roles`,
          [''],
        ),
      );
    expect(seen?.roles).toBe('');
  });

  test('answers each of more statements than are prepared, sent at once, in its place', async () => {
    const answers = await gate.as(system).transaction((store) =>
      Promise.all(
        Array.from({ length: 600 }, async (_, place) => {
          const [row] = await store.manager.query<readonly { sum: number }[]>(
            `SELECT $1::integer + ${place} AS sum`,
            [place],
          );
          return row?.sum;
        }),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 600 }, (_, place) => 2 * place));
  });

  test('answers what stood before a failure, passes over what stands behind it, and asks that anew later', async () => {
    const sum = `SELECT $1::integer + 17 AS sum`;
    const outcomes = await gate
      .as(system)
      .transaction((store) =>
        Promise.allSettled([
          store.manager.query(`SELECT $1::integer AS one`, [1]),
          store.manager.query(`SELECT 1 / $1::integer`, [0]),
          store.manager.query(sum, [1]),
        ]).then((settled) => {
          throw Object.assign(new Error('over'), { settled });
        }),
      )
      .catch((error: Error & { settled: PromiseSettledResult<unknown>[] }) => error.settled);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    const [, failed, behind] = outcomes as [unknown, PromiseRejectedResult, PromiseRejectedResult];
    expect(String(failed.reason)).toMatch(/division by zero/);
    expect(String(behind.reason)).toMatch(/sent before this one had failed/);
    // On whichever of the two connections: the one that passed over the statement does not know it.
    for (let time = 0; time < 4; time += 1) {
      const rows = gate.as(system).transaction((store) => store.manager.query(sum, [time]));
      await expect(rows).resolves.toEqual([{ sum: 17 + time }]);
    }
  });

  test('refuses a value that cannot be sent, and answers the others in their places', async () => {
    const hostile = {
      toPostgres: () => {
        throw new Error('not to be sent');
      },
    };
    const settled = await gate
      .as(system)
      .transaction((store) =>
        Promise.allSettled([
          store.manager.query(`SELECT $1::text AS first`, ['a']),
          store.manager.query(`SELECT $1::text AS second`, [hostile]),
          store.manager.query(`SELECT $1::text AS third`, ['c']),
        ]),
      );
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      [{ first: 'a' }],
      expect.stringContaining('not to be sent'),
      [{ third: 'c' }],
    ]);
  });
});
