import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedServer, withClient } from '#store';
import type { EmbeddedServer } from '#store';
import { removeServer } from './shared-server-folder.js';

interface Held extends Pick<EmbeddedServer, 'appUrl' | 'ownerUrl' | 'superuserUrl' | 'owned'> {
  readonly child: ChildProcessWithoutNullStreams;
}

const say = (): void => undefined;
const children = new Set<ChildProcessWithoutNullStreams>();

/** A process of its own that opens the server. */
async function hold(folder: string): Promise<Held> {
  const child = spawn(process.execPath, ['test/database/hold-server.mjs', folder]);
  children.add(child);
  child.stderr.pipe(process.stderr);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as Omit<Held, 'child'>) };
}

async function kill(child: ChildProcessWithoutNullStreams): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function end(child: ChildProcessWithoutNullStreams): Promise<void> {
  child.stdin.end();
  await once(child, 'exit');
}

const answers = (url: string): Promise<boolean> =>
  withClient(url, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  );

const write = (url: string): Promise<unknown> =>
  withClient(url, (client) => client.query('CREATE TABLE kept AS SELECT 1 AS one'));

const read = (url: string): Promise<unknown> =>
  withClient(url, async (client) => (await client.query('SELECT one FROM kept')).rows);

function serverPid(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
}

describe('embeddedServer', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gnlc-server-'));
    // The server's own user has to pass when we are root.
    chmodSync(folder, 0o755);
  });

  // Also after a test that failed half-way nothing keeps running.
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
    await removeServer(folder);
  });

  test('whoever starts it stops it; a second process attaches through the same address', async () => {
    const first = await hold(folder);
    const second = await hold(folder);
    const address = join(folder, 'postgres/url');
    expect([first.owned, second.owned]).toEqual([true, false]);
    expect(second.appUrl).toBe(first.appUrl);
    expect(readFileSync(address, 'utf8')).toBe(`${first.appUrl}\n`);
    expect(statSync(address).mode & 0o777).toBe(0o600);
    await end(second.child);
    expect(await answers(first.appUrl)).toBe(true);
    await end(first.child);
    expect(await answers(first.appUrl)).toBe(false);
    expect(existsSync(address)).toBe(false);
  });

  test('processes that start at the same moment agree on one server', async () => {
    const held = await Promise.all([hold(folder), hold(folder), hold(folder)]);
    expect(new Set(held.map(({ appUrl }) => appUrl)).size).toBe(1);
    expect(held.filter(({ owned }) => owned)).toHaveLength(1);
    for (const { child } of held.sort((a, b) => Number(a.owned) - Number(b.owned))) await end(child);
  });

  test('after kill -9 of its process the server is taken over by the next one, which stops it', async () => {
    const killed = await hold(folder);
    await write(killed.ownerUrl);
    await kill(killed.child);
    const next = await embeddedServer(folder, say);
    expect([next.owned, next.appUrl]).toEqual([true, killed.appUrl]);
    expect(await read(next.ownerUrl)).toEqual([{ one: 1 }]);
    await next.stop();
    expect(await answers(next.appUrl)).toBe(false);
  });

  test('after kill -9 of process and server everything committed is there', async () => {
    const killed = await hold(folder);
    await write(killed.ownerUrl);
    process.kill(serverPid(folder), 'SIGKILL');
    await kill(killed.child);
    const next = await embeddedServer(folder, say);
    expect(await read(next.ownerUrl)).toEqual([{ one: 1 }]);
    await next.stop();
  });

  test('a pid file whose number went to another program is no obstacle', async () => {
    const first = await embeddedServer(folder, say);
    await first.stop();
    const lines = [process.pid, join(folder, 'postgres/cluster'), 0, 5432, '', '127.0.0.1', 0, 'ready'];
    writeFileSync(join(folder, 'postgres/cluster/postmaster.pid'), lines.join('\n'));
    const next = await embeddedServer(folder, say);
    expect(await answers(next.appUrl)).toBe(true);
    await next.stop();
  });

  test.each([
    ['of a process that is gone', '999999999 1'],
    ['of an earlier process with our number', `${process.pid} 1`],
  ])('a lock file %s is no obstacle', async (_, holder) => {
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres/lock'), holder);
    const server = await embeddedServer(folder, say);
    expect(server.owned).toBe(true);
    await server.stop();
  });

  test('by another name of the folder it is the same server', async () => {
    const first = await embeddedServer(folder, say);
    const alias = `${folder}-alias`;
    symlinkSync(folder, alias);
    const second = await hold(alias);
    expect([second.owned, second.appUrl]).toEqual([false, first.appUrl]);
    await end(second.child);
    await first.stop();
    rmSync(alias);
  });

  test('a start that was killed before the roles were made is finished by the next one', async () => {
    const killed = await hold(folder);
    await withClient(killed.superuserUrl, async (client) => {
      await client.query('DROP DATABASE gnlc');
      await client.query('DROP ROLE gnlc_app');
    });
    await kill(killed.child);
    const next = await embeddedServer(folder, say);
    expect(await answers(next.appUrl)).toBe(true);
    await next.stop();
  });

  test('what a first start that was killed left behind is made anew', async () => {
    mkdirSync(join(folder, 'postgres/cluster/base'), { recursive: true });
    const server = await embeddedServer(folder, say);
    expect(await answers(server.appUrl)).toBe(true);
    await server.stop();
  });

  test('lost passwords are said, not overwritten', async () => {
    await (await embeddedServer(folder, say)).stop();
    rmSync(join(folder, 'postgres/passwords.json'));
    await expect(embeddedServer(folder, say)).rejects.toThrow(/passwords\.json is missing/);
  });
});
