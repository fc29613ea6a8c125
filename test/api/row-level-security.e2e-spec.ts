import { randomUUID } from 'node:crypto';
import { assertServingRole, embeddedServer, withClient } from '#store';
import type { AssemblyView, PollView } from '../../apps/api/src/assembly/assembly.view.ts';
import { sharedServerFolder } from '../database/shared-server-folder.js';
import { cast, openAssembly, openPoll, roadToPlan, takeSeat } from './road-steps.ts';
import { ruledRoll } from './roll-steps.ts';
import { appendOnly } from './row-level/append-only.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the store tells the database about whoever asks. */
interface Settings {
  readonly actor?: 'person' | 'system' | 'public';
  readonly person?: string;
  readonly roles?: string;
  readonly cities?: string;
}

const denied = { code: '42501' };
const team: Settings = { actor: 'person', roles: 'coordinator,administrator' };
const system: Settings = { actor: 'system' };

/** Below the service: what the database itself gives to the serving role, whatever the code above it asks. */
describe('row-level security', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let assembly: AssemblyView;
  let poll: PollView;
  let cork: Settings;
  const response: Record<string, string> = {};
  const seat: Record<string, string> = {};

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    const { plan } = await roadToPlan(service, coordinator, ['cork-irl', 'beijing-chn', 'tunis-tun']);
    service.clock.set(new Date('2019-04-20T09:00:00Z'));
    await ruledRoll(service, coordinator);
    for (const city of ['cork-irl', 'beijing-chn']) {
      await coordinator.post(`/rounds/april-2019/responses/${city}/reopen`, { reason: 'They asked for it.' });
    }
    assembly = await openAssembly(service, coordinator, plan);
    poll = await openPoll(coordinator, assembly);
    for (const city of ['cork-irl', 'beijing-chn']) {
      const sitting = await takeSeat(service, assembly.id, city);
      await cast(sitting, poll.id, 'no', `the-ballot-of-${city}`);
      seat[city] = sitting.seat;
    }
    for (const row of await asked(system, 'SELECT id, city_id FROM response'))
      response[String(row['city_id'])] = String(row['id']);
    const [focalPoint] = await asked(
      system,
      `SELECT person_id AS person FROM person_contact WHERE email = 'focal-point@cork-irl.example'`,
    );
    cork = { actor: 'person', person: String(focalPoint?.['person']), roles: '', cities: 'cork-irl' };
  });

  afterAll(() => service.stop());

  /** The rows that a statement gives under these settings; what it changed is undone. */
  function asked(settings: Settings, sql: string, values: unknown[] = []): Promise<readonly Row[]> {
    return withClient(service.database.appUrl, async (client) => {
      await client.query('BEGIN');
      for (const [name, value] of Object.entries(settings)) {
        await client.query('SELECT set_config($1, $2, true)', [`gnlc.${name}`, value]);
      }
      const { rows, rowCount } = await client.query<Row>(sql, values);
      return rows.length > 0 || !rowCount ? rows : Array.from({ length: rowCount }, () => ({}));
    });
  }

  const tables = (): Promise<readonly string[]> =>
    withClient(service.database.appUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class
         WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
      );
      return rows.map(({ name }) => name);
    });

  /** Tables of which at least one row shows. */
  async function visible(settings: Settings): Promise<readonly string[]> {
    const shown: string[] = [];
    for (const table of await tables()) {
      if ((await asked(settings, `SELECT 1 AS one FROM ${table} LIMIT 1`)).length > 0) shown.push(table);
    }
    return shown;
  }

  const open = [
    'assembly',
    'decision',
    'decision_signature',
    'frozen_roll',
    'item',
    'ledger_entry',
    'ledger_head',
    'member_city',
    'member_status',
    'migrations',
    'plan',
    'plan_version',
    'poll',
    'questionnaire',
    'roll_publication',
    'roll_ruling',
    'round',
    'round_settings',
    'run',
    'seat',
  ];

  test.each([
    ['without any settings', {}],
    ['the public', { actor: 'public', person: '', roles: '', cities: '' }],
  ] as const)('%s: only what is published shows', async (_, settings) => {
    expect(await visible(settings)).toEqual(open);
    const hidden = await asked(settings, 'SELECT 1 FROM ledger_entry WHERE poll_id IS NOT NULL');
    expect(hidden).toEqual([]);
  });

  test.each([
    ['responses', 'SELECT DISTINCT city_id AS city FROM response'],
    [
      'answers',
      'SELECT DISTINCT city_id AS city FROM answer_revision a JOIN response r ON r.id = a.response_id',
    ],
    [
      'submissions',
      'SELECT DISTINCT city_id AS city FROM submission s JOIN response r ON r.id = s.response_id',
    ],
    [
      'statements',
      'SELECT DISTINCT city_id AS city FROM submission_statement s JOIN response r ON r.id = s.response_id',
    ],
    [
      'reopenings',
      'SELECT DISTINCT city_id AS city FROM reopening o JOIN response r ON r.id = o.response_id',
    ],
    ['invitations', 'SELECT DISTINCT city_id AS city FROM round_city'],
    ['roles', 'SELECT DISTINCT city_id AS city FROM role_grant'],
    ['ballots', 'SELECT DISTINCT city_id AS city FROM ballot b JOIN seat s ON s.id = b.seat_id'],
  ])('a city sees its own %s only', async (_, sql) => {
    expect(await asked(cork, sql)).toEqual([{ city: 'cork-irl' }]);
    expect((await asked(system, sql)).length).toBeGreaterThan(1);
  });

  test('a person sees the own contact and sessions, and no sign-in, mail or job', async () => {
    expect(await asked(cork, 'SELECT email FROM person_contact')).toEqual([
      { email: 'focal-point@cork-irl.example' },
    ]);
    for (const who of [cork, { ...cork, roles: 'coordinator' }])
      expect(await asked(who, 'SELECT DISTINCT person_id AS person FROM session')).toEqual([
        { person: cork.person },
      ]);
    for (const table of ['sign_in', 'mail', 'outbox']) {
      expect(await asked(cork, `SELECT 1 FROM ${table}`)).toEqual([]);
      expect(await asked(team, `SELECT 1 FROM ${table}`)).toEqual([]);
    }
  });

  test('a city cannot write for another one', async () => {
    const theirs = response['beijing-chn'];
    const insertions: readonly (readonly [string, unknown[]])[] = [
      [
        `INSERT INTO response (id, round_id, city_id, state, started_at, saved_at)
         VALUES ($1, 'april-2019', 'athens-grc', 'draft', now(), now())`,
        [randomUUID()],
      ],
      [
        `INSERT INTO answer_revision (response_id, question_id, revision, saved_at) VALUES ($1, 'q', 9, now())`,
        [theirs],
      ],
      [
        `INSERT INTO submission (response_id, number, answers, statement_commitment, hash, questionnaire_version, submitted_at)
         VALUES ($1, 9, '{}', '', '', 1, now())`,
        [theirs],
      ],
      [
        `INSERT INTO ballot (poll_id, number, seat_id, choice, nonce, hash, way, provisional)
         VALUES ($1, 99, $2, '"yes"', 'stolen', '', 'electronic', false)`,
        [poll.id, seat['beijing-chn']],
      ],
      [
        `INSERT INTO role_grant (id, person_id, role, granted_at) VALUES ($1, $2, 'coordinator', now())`,
        [randomUUID(), cork.person],
      ],
      [
        `INSERT INTO decision (id, round_id, run_id, areas, signed_at) SELECT $1, 'april-2019', id, '[]', now() FROM run`,
        [randomUUID()],
      ],
    ];
    for (const [sql, values] of insertions)
      await expect(asked(cork, sql, values)).rejects.toMatchObject(denied);
    for (const [table, change] of [
      ['response', `state = 'submitted'`],
      ['seat', 'present = false'],
      ['poll', `state = 'closed'`],
      ['round', `state = 'closed'`],
      ['plan', 'published = true'],
      ['role_grant', `role = 'coordinator'`],
    ]) {
      const mine = table === 'response' || table === 'seat' ? 1 : 0;
      expect(await asked(cork, `UPDATE ${table} SET ${change}`)).toHaveLength(mine);
    }
  });

  test('a person changes the language of the own contact, and neither the address nor the label', async () => {
    expect(await asked(cork, `UPDATE person_contact SET language = 'fr'`)).toHaveLength(1);
    for (const change of [`email = 'mine@cork.example'`, `label = 'Mayor'`, `person_id = '${randomUUID()}'`])
      await expect(asked(cork, `UPDATE person_contact SET ${change}`)).rejects.toMatchObject(denied);
  });

  test('nobody sees how others vote while the poll is open, and everybody after', async () => {
    const ballots = `SELECT choice FROM ballot WHERE poll_id = $1`;
    const entries = `SELECT line FROM ledger_entry WHERE poll_id = $1`;
    const teller: Settings = { actor: 'person', roles: 'teller' };
    for (const who of [team, teller]) {
      expect(await asked(who, ballots, [poll.id])).toEqual([]);
      expect(await asked(who, entries, [poll.id])).toEqual([]);
    }
    expect(await asked(cork, ballots, [poll.id])).toHaveLength(1);
    expect(await asked(cork, entries, [poll.id])).toEqual([]);
    await coordinator.post(`/polls/${poll.id}/close`);
    for (const who of [team, teller, cork, {}]) {
      expect(await asked(who, ballots, [poll.id])).toHaveLength(2);
      expect(await asked(who, entries, [poll.id])).toHaveLength(2);
    }
  });

  test.each(appendOnly)('%s is appended to and never changed, not even by the system', async (table) => {
    const [column] = await asked(
      system,
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND attidentity = '' ORDER BY attnum LIMIT 1`,
      [table],
    );
    const name = String(column?.['name']);
    await expect(asked(system, `UPDATE ${table} SET ${name} = ${name}`)).rejects.toMatchObject(denied);
    await expect(asked(system, `DELETE FROM ${table}`)).rejects.toMatchObject(denied);
    await expect(asked(system, `TRUNCATE ${table}`)).rejects.toMatchObject(denied);
  });

  test.each([
    'SET ROLE gnlc_owner',
    'ALTER TABLE response DISABLE ROW LEVEL SECURITY',
    'DROP POLICY response_read ON response',
    'CREATE POLICY all_read ON response FOR SELECT USING (true)',
    'CREATE OR REPLACE FUNCTION gnlc_is_system() RETURNS boolean LANGUAGE sql AS $$ SELECT true $$',
    'CREATE TABLE mine (id integer)',
  ])('the serving role cannot lift it: %s', async (sql) => {
    await expect(asked(system, sql)).rejects.toMatchObject({ code: expect.stringMatching(/^42/) });
  });

  test('the service does not serve with a role that it does not bind', async () => {
    const { superuserUrl } = await embeddedServer(sharedServerFolder, () => undefined);
    const { appUrl, ownerUrl } = service.database;
    const here = (url: string): string =>
      Object.assign(new URL(url), { pathname: new URL(appUrl).pathname }).href;
    await assertServingRole(appUrl);
    await expect(assertServingRole(ownerUrl)).rejects.toThrow(/"gnlc_owner" of DATABASE_URL owns tables/);
    await expect(assertServingRole(here(superuserUrl))).rejects.toThrow(
      /"postgres".*passes row-level security/,
    );
    const name = `passer_${randomUUID().slice(0, 8)}`;
    await withClient(here(superuserUrl), async (client) => {
      await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'secret' IN ROLE gnlc_owner`);
      try {
        const member = Object.assign(new URL(appUrl), { username: name, password: 'secret' }).href;
        await expect(assertServingRole(member)).rejects.toThrow(/owns tables/);
        await client.query(`REVOKE gnlc_owner FROM ${name}; ALTER ROLE ${name} BYPASSRLS`);
        await expect(assertServingRole(member)).rejects.toThrow(/passes row-level security/);
      } finally {
        await client.query(`DROP ROLE ${name}`);
      }
    });
  });
});
