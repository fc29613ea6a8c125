import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '#problem';
import { initialise, running, start, stop } from './cluster.ts';
import type { Cluster, RunningCluster } from './cluster.ts';
import { clusterFolder } from './cluster-folder.ts';
import { freePort } from './free-port.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { isRunning, processMark } from './process-mark.ts';
import { appRole, makeRoles, ownerRole, withClient } from './roles.ts';
import { withLock } from './start-lock.ts';
import { unprivilegedAccount } from './unprivileged-account.ts';

/** A PostgreSQL of our own that runs. */
export interface EmbeddedServer {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Made the roles; for tests that make databases. */
  readonly superuserUrl: string;
  /** Whether this process stops it; false when another one started it and still runs. */
  readonly owned: boolean;
  /** Stops the server when it is ours; safe to call twice. */
  stop(): Promise<void>;
}

interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

const superuser = 'postgres';
const database = 'gnlc';

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, or attaches to the server that runs there already.
 * The process that started it stops it; when that one was killed, the next one to come takes over.
 * @param settings server settings beyond ours
 * @throws StartError with what to do
 */
export async function embeddedServer(
  dataDir: string,
  say: (message: string) => void,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedServer> {
  const home = ownFolder(join(dataDir, 'postgres'));
  const lock = join(home, 'lock');
  return withLock(lock, async () => {
    const account = unprivilegedAccount();
    // The server's own user must pass through; what may not be read is closed to others by itself.
    if (account) chmodSync(home, 0o711);
    const cluster: Cluster = {
      folder: clusterFolder(home, account, say),
      log: join(home, 'server.log'),
      binaries: postgresBinaries(account, say),
      account,
      settings,
    };
    const passwords = readPasswords(home, cluster);
    const server = running(cluster) ?? (await startOnFreePort(cluster, passwords));
    const owned = holds(home);
    // Whoever had it may have been killed before the server was ready or had its roles.
    if (owned) await makeReady(urlOf(superuser, passwords.superuser, server, 'postgres'), passwords);
    writePrivate(join(home, 'url'), `${urlOf(appRole, passwords.app, server, database)}\n`);
    return {
      appUrl: urlOf(appRole, passwords.app, server, database),
      ownerUrl: urlOf(ownerRole, passwords.owner, server, database),
      superuserUrl: urlOf(superuser, passwords.superuser, server, 'postgres'),
      owned,
      stop: async () => {
        if (owned) await withLock(lock, () => end(home, cluster));
      },
    };
  });
}

async function startOnFreePort(cluster: Cluster, passwords: Passwords): Promise<RunningCluster> {
  initialise(cluster, { name: superuser, password: passwords.superuser });
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const url = urlOf(superuser, passwords.superuser, { port, socket: null }, 'postgres');
    try {
      await start(cluster, port, () => answer(url));
      const server = running(cluster);
      if (server) return server;
      throw new StartError(`PostgreSQL ended at once; its log is ${cluster.log}.`);
    } catch (error) {
      // Someone may have taken the port in between, or a killed server's last connections are still ending.
      if (attempt === 3) throw error;
    }
  }
}

const answer = (url: string): Promise<unknown> => withClient(url, (client) => client.query('SELECT 1'));

async function makeReady(superuserUrl: string, passwords: Passwords): Promise<void> {
  for (const deadline = Date.now() + 60_000; ; await sleep(50)) {
    try {
      await answer(superuserUrl);
      break;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
  await makeRoles(superuserUrl, passwords, database);
}

function ownFolder(home: string): string {
  try {
    mkdirSync(home, { recursive: true });
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(home);
  } catch (error) {
    throw new StartError(
      `The data folder ${home} cannot be used (${(error as NodeJS.ErrnoException).code}): it belongs to another user. ` +
        'Start the service as that user, or set DATA_DIR to another folder.',
    );
  }
}

/** Whether the server is ours to stop: nobody who runs has it. */
function holds(home: string): boolean {
  const file = join(home, 'holder');
  const holder = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (isRunning(holder)) return holder === processMark(process.pid);
  writePrivate(file, processMark(process.pid) ?? '');
  return true;
}

async function end(home: string, cluster: Cluster): Promise<void> {
  rmSync(join(home, 'url'), { force: true });
  await stop(cluster);
  rmSync(join(home, 'holder'), { force: true });
}

function readPasswords(home: string, cluster: Cluster): Passwords {
  const file = join(home, 'passwords.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) {
    throw new StartError(`${file} is missing, and with it the way into the database in ${cluster.folder}.`);
  }
  const password = (): string => randomBytes(24).toString('base64url');
  const passwords = { superuser: password(), owner: password(), app: password() };
  writePrivate(file, JSON.stringify(passwords));
  return passwords;
}

/** Whole or not at all, and for ourselves only. */
function writePrivate(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function urlOf(
  role: string,
  password: string,
  { port, socket }: Omit<RunningCluster, 'pid'>,
  name: string,
): string {
  const through = socket === null ? '' : `?host=${encodeURIComponent(socket)}`;
  return `postgres://${role}:${password}@127.0.0.1:${port}/${name}${through}`;
}
