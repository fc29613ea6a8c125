import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialise, serverPid, start, stop } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { freePort } from './free-port.ts';
import { assertMigrated, migrate } from './migrate.ts';
import type { PrepareTables } from './migrate.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { appRole, assertServingRole, makeRoles, ownerRole, withClient } from './roles.ts';
import { isAlive, withLock } from './start-lock.ts';
import { canReach, unprivilegedAccount } from './unprivileged-account.ts';

/** What decides which server is used. */
export interface ServerOptions {
  /** Serving role of a given server; null: start our own. */
  readonly databaseUrl: string | null;
  /** Owner of a given server's schema; null: it must be up to date already. */
  readonly databaseOwnerUrl: string | null;
  readonly dataDir: string;
  /** Told about anything out of the ordinary. */
  readonly say?: (message: string) => void;
  /** Makes further tables, such as the queue's. */
  readonly prepare?: PrepareTables;
}

/** A migrated database that can be served from. */
export interface OpenServer {
  readonly servingUrl: string;
  readonly ownerUrl: string | null;
  /** Ends the server if this process started it. */
  stop(): Promise<void>;
}

const superuser = 'postgres';
const database = 'gnlc';

/** Opens the given server, or the embedded one: attaches when it runs, starts it when it does not; migrates. */
export async function openServer(options: ServerOptions): Promise<OpenServer> {
  const server = options.databaseUrl === null ? await embedded(options) : given(options, options.databaseUrl);
  try {
    if (server.ownerUrl) await migrate(server.ownerUrl, options.prepare);
    else await assertMigrated(server.servingUrl);
    await assertServingRole(server.servingUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function given(options: ServerOptions, servingUrl: string): OpenServer {
  return { servingUrl, ownerUrl: options.databaseOwnerUrl, stop: async () => undefined };
}

interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

async function embedded({ dataDir, say = () => undefined }: ServerOptions): Promise<OpenServer> {
  const folder = join(dataDir, 'postgres');
  mkdirSync(folder, { recursive: true });
  const files = {
    url: join(folder, 'url'),
    keeper: join(folder, 'keeper.pid'),
    lock: join(folder, 'starting.lock'),
  };
  return withLock(files.lock, async () => {
    const cluster = clusterIn(folder, say);
    const passwords = passwordsIn(folder);
    let attached = await runningUrls(files.url, cluster);
    // A server without a usable address was left by a process that was killed while it started.
    if (!attached) await stop(cluster);
    const keeps = !attached || !keeperLives(files.keeper);
    attached ??= await startServer(cluster, passwords, files.url);
    if (keeps) writeFileSync(files.keeper, String(process.pid), { mode: 0o600 });
    const { servingUrl, ownerUrl } = attached;
    return { servingUrl, ownerUrl, stop: () => (keeps ? endServer(cluster, files) : Promise.resolve()) };
  });
}

/** Where the cluster lies: in the data folder, or where the server's user can reach it. */
function clusterIn(folder: string, say: (message: string) => void): Cluster {
  const account = unprivilegedAccount();
  const log = join(folder, 'server.log');
  const binaries = postgresBinaries(account, say);
  const usual = join(folder, 'cluster');
  if (account === null || canReach(folder, account)) return { folder: usual, log, binaries, account };
  const elsewhere = join(
    '/var/lib/gnlc-priorities',
    createHash('sha256').update(folder).digest('hex').slice(0, 16),
  );
  if (!existsSync(elsewhere)) {
    say(
      `PostgreSQL runs as ${account.name}, who cannot reach ${folder}; the database lies in ${elsewhere}. Set DATA_DIR to choose another place.`,
    );
    mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
    chmodSync(elsewhere, 0o755);
  }
  return { folder: join(elsewhere, 'cluster'), log, binaries, account };
}

function passwordsIn(folder: string): Passwords {
  const file = join(folder, 'passwords.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  const password = (): string => randomBytes(24).toString('base64url');
  const passwords = { superuser: password(), owner: password(), app: password() };
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

interface Urls {
  readonly servingUrl: string;
  readonly ownerUrl: string;
}

/** The address file: the serving role's URL on the first line, the owner's on the second. */
async function runningUrls(file: string, cluster: Cluster): Promise<Urls | null> {
  if (serverPid(cluster) === null || !existsSync(file)) return null;
  const [servingUrl, ownerUrl] = readFileSync(file, 'utf8').trim().split('\n');
  if (!servingUrl || !ownerUrl) return null;
  const answers = await withClient(servingUrl, (client) => client.query('SELECT 1')).catch(() => null);
  return answers && { servingUrl, ownerUrl };
}

async function startServer(cluster: Cluster, passwords: Passwords, file: string): Promise<Urls> {
  initialise(cluster, { name: superuser, password: passwords.superuser });
  const port = await freePort();
  const url = (role: string, password: string, name = database): string =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${name}`;
  const root = url(superuser, passwords.superuser, 'postgres');
  await start(cluster, port, () => withClient(root, async (client) => void (await client.query('SELECT 1'))));
  await makeRoles(root, passwords, database);
  const urls = { servingUrl: url(appRole, passwords.app), ownerUrl: url(ownerRole, passwords.owner) };
  rmSync(file, { force: true });
  writeFileSync(file, `${urls.servingUrl}\n${urls.ownerUrl}\n`, { mode: 0o600 });
  return urls;
}

/** Whether the process that ends the server still lives; a killed one is succeeded by whoever attaches. */
function keeperLives(file: string): boolean {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return pid > 0 && pid !== process.pid && isAlive(pid);
}

async function endServer(
  cluster: Cluster,
  files: { url: string; keeper: string; lock: string },
): Promise<void> {
  await withLock(files.lock, async () => {
    rmSync(files.url, { force: true });
    await stop(cluster);
    rmSync(files.keeper, { force: true });
  });
}
