import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { Finding } from '#operations';
import { freePort, withClient } from '#store';
import { doctorCommand } from '../../apps/cli/src/doctor/doctor-command.ts';
import { RecordedTerminal } from '../../apps/cli/src/ranking/recorded-terminal.ts';
import { emptyDatabase, testDatabase } from '../database/test-database.ts';
import type { TestDatabase } from '../database/test-database.ts';

/** A set-up with a fault: what breaks it, and the number and the code by which it is found. */
interface Broken {
  readonly fault: string;
  readonly found: readonly [number: number, code: string];
  readonly sql?: string;
  readonly env?: (world: World) => Record<string, string> | Promise<Record<string, string>>;
}

interface World {
  readonly folder: string;
  readonly database: TestDatabase;
}

const withUrl = (url: string, change: (parts: URL) => void): string => {
  const parts = new URL(url);
  change(parts);
  return parts.href;
};

const act = `INSERT INTO audit_entry (at, actor, roles, operation, subject, outcome)
  VALUES (now() + interval '0', 'system', '{}', 'Tests.act', '{}', 'done')`;
const old = `now() - interval '3 hours'`;

const broken: readonly Broken[] = [
  { fault: 'a variable of another kind', found: [1, 'configuration-wrong'], env: () => ({ PORT: 'abc' }) },
  {
    fault: 'a file in the place of the data folder',
    found: [2, 'data-folder-file'],
    env: ({ folder }) => {
      const file = join(folder, 'file');
      writeFileSync(file, '');
      return { DATA_DIR: file };
    },
  },
  {
    fault: 'a secret that everybody reads',
    found: [4, 'secret-open'],
    env: ({ folder }) => {
      writeFileSync(join(folder, 'secret-key'), 'x'.repeat(43));
      chmodSync(join(folder, 'secret-key'), 0o644);
      return {};
    },
  },
  {
    fault: 'a port that another program has',
    found: [5, 'port-taken'],
    env: () => ({ PORT: String((stranger.address() as AddressInfo).port) }),
  },
  {
    fault: 'a secret that its own user cannot read',
    found: [4, 'secret-closed'],
    // Whoever is root reads any file; nobody reads a folder as one.
    env: ({ folder }) => {
      mkdirSync(join(folder, 'secret-key'), { mode: 0o700 });
      return {};
    },
  },
  { fault: 'a clock that was set back', found: [6, 'clock-back'], sql: act.replace(`'0'`, `'2 hours'`) },
  {
    fault: 'a database that is not there',
    found: [7, 'database-unreachable'],
    env: async ({ database }) => {
      const port = String(await freePort());
      return {
        DATABASE_URL: withUrl(database.appUrl, (url) => {
          url.search = '';
          url.port = port;
        }),
      };
    },
  },
  {
    fault: 'a wrong password of the database',
    found: [7, 'database-unreachable'],
    env: ({ database }) => ({ DATABASE_URL: withUrl(database.appUrl, (url) => (url.password = 'wrong')) }),
  },
  {
    fault: 'the owner as the one who serves',
    found: [8, 'role-unbound'],
    env: ({ database }) => ({ DATABASE_URL: database.ownerUrl }),
  },
  {
    fault: 'row-level security turned off',
    found: [8, 'tables-open'],
    sql: 'ALTER TABLE ballot DISABLE ROW LEVEL SECURITY',
  },
  {
    fault: 'a record that may be changed',
    found: [8, 'record-changeable'],
    sql: 'GRANT UPDATE ON ballot TO gnlc_app',
  },
  {
    fault: 'a migration that is missing',
    found: [9, 'schema-older'],
    sql: `DELETE FROM migrations WHERE name LIKE 'Backups%'`,
  },
  {
    fault: 'a database of a later version',
    found: [9, 'schema-newer'],
    sql: `INSERT INTO migrations (timestamp, name) VALUES (1800000000000, 'Later1800000000000')`,
  },
  // The server of the tests does without.
  { fault: 'a server that does not wait for the disk', found: [10, 'settings-unsafe'] },
  {
    fault: 'a Redis that is not there',
    found: [11, 'queue-silent'],
    env: async () => ({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` }),
  },
  {
    fault: 'no worker at work',
    found: [12, 'work-undone'],
    sql: `INSERT INTO outbox (job, payload, attempt, created_at) VALUES ('mail.send', '{}', 0, ${old})`,
  },
  {
    fault: 'a mail server that is not there',
    found: [13, 'mail-unreachable'],
    env: async () => ({ SMTP_URL: `smtp://127.0.0.1:${await freePort()}` }),
  },
  {
    fault: 'a wrong password of the mail server',
    found: [13, 'mail-refused'],
    env: () => ({ SMTP_URL: `smtp://us:wrong@127.0.0.1:${(mails.server.address() as AddressInfo).port}` }),
  },
  {
    fault: 'an example as sender',
    found: [14, 'sender-example'],
    env: () => ({ SMTP_URL: 'smtp://127.0.0.1:9' }),
  },
  {
    fault: 'mails that do not leave',
    found: [15, 'mails-late'],
    env: () => ({ SMTP_URL: 'smtp://127.0.0.1:9' }),
    sql: `INSERT INTO mail (id, recipient, subject, text, created_at) VALUES (gen_random_uuid(), 'a@b.example', '', '', ${old})`,
  },
  {
    fault: 'a backup that failed',
    found: [16, 'backup-failed'],
    sql: `INSERT INTO backup (id, at, outcome) VALUES (gen_random_uuid(), now() - interval '3 days', 'made');
          INSERT INTO backup (id, at, outcome, reason) VALUES (gen_random_uuid(), now(), 'failed', 'ENOSPC')`,
  },
  {
    fault: 'a log that was changed',
    found: [17, 'log-broken'],
    sql: `${act}; INSERT INTO audit_seal (number, entry_id, hash, sealed_at) SELECT 1, id, repeat('0', 64), now() FROM audit_entry`,
  },
  {
    fault: 'a ledger whose end was cut off',
    found: [18, 'ledger-broken'],
    sql: `ALTER TABLE ledger_head DROP CONSTRAINT ledger_head_assembly_fk;
          INSERT INTO ledger_head VALUES (gen_random_uuid(), 7, repeat('a', 64), now())`,
  },
  {
    fault: 'a frozen roll that says something else',
    found: [19, 'record-broken'],
    sql: `INSERT INTO frozen_roll (id, on_day, document, hash, members, countries, frozen_at)
          VALUES (gen_random_uuid(), now(), '{}', repeat('a', 64), 1, 1, now())`,
  },
  {
    fault: 'links over plain http',
    found: [20, 'address-plain'],
    env: () => ({ PUBLIC_URL: 'http://priorities.example', NODE_ENV: 'production' }),
  },
];

const stranger = createServer((socket) => socket.end('none of yours\r\n'));
const mails = new SMTPServer({
  authOptional: false,
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  onAuth: (_auth, _session, done) => done(new Error('No such account')),
});
const folders: string[] = [];
const databases: TestDatabase[] = [];

beforeAll(async () => {
  await once(stranger.listen(0, '127.0.0.1'), 'listening');
  await once(mails.listen(0, '127.0.0.1'), 'listening');
});

afterAll(async () => {
  stranger.close();
  await new Promise<void>((resolve) => mails.close(() => resolve()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  for (const database of databases) await database.drop();
});

async function world(make: () => Promise<TestDatabase> = testDatabase): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-doctor-'));
  const database = await make();
  folders.push(folder);
  databases.push(database);
  return { folder, database };
}

async function doctor(
  { folder, database }: World,
  env: Readonly<Record<string, string>> = {},
  only: readonly string[] = [],
): Promise<{
  readonly code: number;
  readonly findings: readonly (Finding & { readonly says?: string; readonly todo?: string })[];
}> {
  const terminal = new RecordedTerminal();
  const usual = { DATA_DIR: folder, DATABASE_URL: database.appUrl, PORT: '0' };
  const args = ['--json', ...(only.length > 0 ? ['--only', only.join(',')] : [])];
  const code = await doctorCommand(args, terminal, { ...usual, ...env });
  const findings = terminal.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding);
  return { code, findings };
}

test('an installation in order has nothing wrong but what the tests do without', async () => {
  const { findings } = await doctor(await world());
  expect(findings.map(({ number }) => number)).toEqual(findings.map((_, index) => index + 1));
  const wrong = findings.filter(({ state }) => state !== 'good').map(({ code }) => code);
  // The machine of the tests may be short of room and memory.
  const machine = new Set(['disk-low', 'memory-low', 'memory-gone', 'clock-unkept']);
  expect(wrong.filter((code) => !machine.has(code ?? ''))).toEqual(['settings-unsafe', 'mail-kept']);
});

test.each(broken)('$fault is found', async ({ found: [number, code], sql, env }) => {
  const here = await world();
  if (sql !== undefined) await withClient(here.database.ownerUrl, (client) => client.query(sql));
  const result = await doctor(here, await env?.(here));
  const finding = result.findings.find((one) => one.number === number);
  expect(finding).toMatchObject({ code, todo: expect.stringMatching(/\w/) as string });
  expect(JSON.stringify(finding)).not.toMatch(/\{\w+\}|undefined|wrong@/);
  expect([result.code, finding?.state]).toEqual(
    finding?.state === 'bad' ? [1, 'bad'] : [expect.any(Number), 'doubt'],
  );
});

test('a database without tables, and none at all, are one finding and not ten', async () => {
  const empty = await doctor(await world(emptyDatabase));
  expect(empty.findings.find(({ number }) => number === 9)).toMatchObject({
    state: 'bad',
    code: 'schema-none',
  });
  const here = await world();
  const none = await doctor(here, { DATABASE_URL: '' }, ['database', 'roles', 'log']);
  expect(none.findings.map(({ state, code }) => [state, code])).toEqual([
    ['bad', 'database-unreachable'],
    ['unknown', 'database-first'],
    ['unknown', 'database-first'],
  ]);
});

test('in words, it ends with how much is wrong', async () => {
  const { folder, database } = await world();
  const terminal = new RecordedTerminal();
  const env = { DATA_DIR: folder, DATABASE_URL: database.appUrl, PORT: '0' };
  expect(await doctorCommand(['--only', 'settings,roles'], terminal, env)).toBe(1);
  expect(terminal.output).toMatch(
    /WRONG {4}10 {2}database waits for the disk\n {13}The server.*\n {13}→ Set them.*\n/,
  );
  expect(terminal.output).toMatch(/good {5} 8 {2}roles[^]*\n\n1 wrong\.\n$/);
  expect(await doctorCommand(['--only', 'horoscope'], terminal, env)).toBe(2);
});
