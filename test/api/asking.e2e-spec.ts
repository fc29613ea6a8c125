import { setTimeout as sleep } from 'node:timers/promises';
import { StoreGate, withClient } from '#store';
import { tokenHash } from '../../apps/api/src/http/sessions.ts';
import { importMembers } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';

/** The one query that says who asks must not leave anybody with more than they had. */
describe('who asks', () => {
  let service: ServiceUnderTest;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    await importMembers(await service.person('coordinator'));
  });

  afterAll(() => service.stop());

  test('the answer is found as the system, and whoever asked goes on as who they were', async () => {
    await withClient(service.database.appUrl, async (client) => {
      const seen = async (): Promise<number | null> => (await client.query('SELECT FROM session')).rowCount;
      const asked = async (): Promise<number | null> =>
        (await client.query(`SELECT * FROM session s, gnlc_asking('none')`)).rowCount;
      expect([await asked(), await seen()]).toEqual([0, 0]);
      await client.query('BEGIN');
      await client.query(`SELECT set_config('gnlc.actor', 'person', true)`);
      expect([await asked(), await seen()]).toEqual([0, 0]);
      const { rows } = await client.query(`SELECT current_setting('gnlc.actor') AS actor`);
      expect(rows).toEqual([{ actor: 'person' }]);
    });
  });

  test('it reads with the rights of its owner, so that nobody but the service may ask', async () => {
    await withClient(service.database.appUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT role, has_function_privilege(role, 'gnlc_asking(text)', 'EXECUTE') AS may
         FROM unnest(ARRAY['public', 'gnlc_app']) AS role`,
      );
      expect(rows).toEqual([
        { role: 'public', may: false },
        { role: 'gnlc_app', may: true },
      ]);
    });
  });

  test('the role for a country stands for each of its cities, from the next request on for one that is new', async () => {
    const grant = { role: 'national-contact', country: 'IRL' } as const;
    const cookie = await service.cookieOf(await service.addPerson([{ ...grant, city: null }]));
    const hash = tokenHash(cookie.replace(/^[^=]*=/, ''));
    const grants = async (): Promise<unknown> =>
      (await service.app.get(StoreGate).asking(hash, new Date()))?.grants;
    const expected = ['cork-irl', 'dublin-irl', 'limerick-irl'].map((city) => ({ ...grant, city }));
    expect(await grants()).toEqual(expected);
    await service.system.transaction((store) =>
      store.manager.query(
        `INSERT INTO member_city (id, name, country, country_name, region, kind, languages)
         VALUES ('athlone-irl', 'Athlone', 'IRL', 'Ireland', 'europe-north-america', 'city', '{en}')`,
      ),
    );
    expect(await grants()).toEqual([{ ...grant, city: 'athlone-irl' }, ...expected]);
  });

  test('a role that is taken away, a session that is ended, and a country without cities count from the next request', async () => {
    const teller = await service.person('teller');
    const runs = (): Promise<number> => teller.send('GET', '/rounds/none/runs').then(({ status }) => status);
    expect(await runs()).not.toBe(403);
    const change = (sql: string): Promise<unknown> =>
      service.system.transaction((store) => store.manager.query(sql));
    await change(`UPDATE role_grant SET revoked_at = now() WHERE role = 'teller'`);
    expect(await runs()).toBe(403);
    await change(
      `UPDATE role_grant SET revoked_at = NULL, role = 'national-contact', country = 'ATA' WHERE role = 'teller'`,
    );
    expect(await runs()).toBe(403);
    await change(`UPDATE session SET revoked_at = now()`);
    expect(await runs()).toBe(401);
  });

  describe('what was said a moment ago', () => {
    const waitUntil = async (holds: () => Promise<boolean>): Promise<void> => {
      for (let left = 100; !(await holds()); left -= 1) {
        if (left === 0) throw new Error('did not come true within ten seconds');
        await sleep(100);
      }
    };
    let other: StoreGate;
    let hash: string;
    let person: string;
    const roles = async (gate: StoreGate): Promise<readonly string[] | undefined> =>
      (await gate.asking(hash, new Date()))?.grants.map(({ role }) => role);
    const end = (gate: StoreGate, role: string): Promise<unknown> =>
      gate
        .as({ kind: 'system', name: 'test' })
        .transaction((store) =>
          store.manager.query(
            `UPDATE role_grant SET revoked_at = now() WHERE person_id = $1 AND role = $2 AND revoked_at IS NULL`,
            [person, role],
          ),
        );

    beforeEach(async () => {
      other = await new StoreGate(service.database.appUrl, 2).open();
      const email = await service.addPerson([
        { role: 'teller', city: null },
        { role: 'observer', city: null },
      ]);
      hash = tokenHash((await service.cookieOf(email)).replace(/^[^=]*=/, ''));
      person = (await other.asking(hash, new Date()))!.person;
      // Asked often enough to be remembered in both.
      for (let time = 0; time < 3; time += 1) {
        await Promise.all([roles(other), roles(service.app.get(StoreGate))]);
        await sleep(50);
      }
    });

    afterEach(() => other.close());

    test('does not count in the process that has taken a role away, from the moment that it is done', async () => {
      const gate = service.app.get(StoreGate);
      for (const [role, left] of [
        ['teller', ['observer']],
        ['observer', []],
      ] as const) {
        await end(gate, role);
        expect(await roles(gate)).toEqual(left);
      }
    });

    test('does not count in another process either, as soon as that hears of it', async () => {
      await end(service.app.get(StoreGate), 'teller');
      await waitUntil(async () => (await roles(other))?.length === 1);
    });

    test('does not count while a process cannot hear of changes', async () => {
      const killed = await withClient(service.database.appUrl, (client) =>
        client.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE application_name = 'gnlc_access' AND datname = current_database()`,
        ),
      );
      expect(killed.rowCount).toBe(2);
      await end(service.app.get(StoreGate), 'teller');
      await waitUntil(async () => (await roles(other))?.length === 1);
    });
  });
});
