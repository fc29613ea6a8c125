import { withClient } from '#store';
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
});
