import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '#problem';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { processMark } from './process-mark.ts';
import type { Account } from './unprivileged-account.ts';

/** One database cluster on disk and how its programs are run. */
export interface Cluster {
  readonly folder: string;
  readonly log: string;
  readonly binaries: PostgresBinaries;
  /** User that the server runs as; null: ourselves. */
  readonly account: Account | null;
  /** Server settings beyond ours. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A server that runs on a cluster. */
export interface RunningCluster {
  readonly pid: number;
  readonly port: number;
  /** Folder of its socket; null: only the port leads to it. */
  readonly socket: string | null;
}

/** A path to a socket holds about a hundred bytes: 107 on Linux, 103 on macOS, the name of ours takes 15. */
const longestSocketFolder = 88;

const ourSettings = {
  listen_addresses: '127.0.0.1',
  max_connections: '200',
  shared_buffers: '128MB',
  // Nothing acknowledged is ever lost: these are the defaults, said aloud.
  fsync: 'on',
  synchronous_commit: 'on',
  // Naming every statement in the list of processes costs as much as a small statement.
  update_process_title: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  // A refused row may hold an address of a person: the log gets the reason without the row.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const environment = { ...process.env, LC_ALL: 'C', LANG: 'C' };

/** How the programs are run: from a folder that everyone can enter, as the account. */
const as = ({ account }: Cluster) => ({
  cwd: '/',
  env: environment,
  ...(account && { uid: account.uid, gid: account.gid }),
});

/**
 * Makes the cluster when it is not there yet, with a password for its superuser.
 * @throws StartError with what initdb said
 */
export function initialise(cluster: Cluster, superuser: { name: string; password: string }): void {
  const { folder, binaries, account } = cluster;
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  // What a killed first start left behind is not a cluster.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, superuser.password, { mode: 0o600 });
  if (account) for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', `--username=${superuser.name}`];
  const places = [`--pgdata=${folder}`, `--pwfile=${passwordFile}`];
  const made = spawnSync(binaries.initdb, [...places, ...flags], { ...as(cluster), encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (made.status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  const said = made.stderr?.trim() || String(made.error);
  throw new StartError(`PostgreSQL could not make its data folder ${folder}:\n${said}`);
}

/**
 * Starts the server on a port and waits until it is `ready`. The server outlives us when we are killed.
 * @throws StartError with the last lines of its log
 */
export async function start(cluster: Cluster, port: number, ready: () => Promise<unknown>): Promise<void> {
  const settings = Object.entries({
    ...ourSettings,
    // Only its own account, and root, may enter the folder; half as dear as a connection over the loopback.
    unix_socket_directories: cluster.folder.length > longestSocketFolder ? '' : cluster.folder,
    ...cluster.settings,
    port: String(port),
  });
  const log = openSync(cluster.log, 'a', 0o600);
  const server = spawn(
    cluster.binaries.postgres,
    ['-D', cluster.folder, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // A process group of its own: Ctrl-C in the terminal reaches us, and we end it when our work is done.
    { ...as(cluster), detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let ended = false;
  server.once('exit', () => (ended = true)).once('error', () => (ended = true));
  server.unref();
  const deadline = Date.now() + 60_000;
  while (!ended && Date.now() < deadline) {
    try {
      await ready();
      return;
    } catch {
      await sleep(25);
    }
  }
  server.kill('SIGQUIT');
  throw new StartError(
    `PostgreSQL did not start. Its log, ${cluster.log}, ends with:\n${lastLines(cluster.log)}`,
  );
}

function lastLines(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').slice(-5).join('\n');
}

/** The server that runs on the cluster, or null; what a killed server left behind is cleared away. */
export function running(cluster: Cluster): RunningCluster | null {
  const file = join(cluster.folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (pid > 0 && port > 0 && isServer(pid, cluster)) return { pid, port, socket: socketIn(lines[4], port) };
  // Its number may belong to another program by now, for which PostgreSQL would not start.
  rmSync(file, { force: true });
  return null;
}

/** The folder when its socket is there and lets us through, or null. */
function socketIn(folder: string | undefined, port: number): string | null {
  if (!folder) return null;
  try {
    accessSync(join(folder, `.s.PGSQL.${port}`), constants.R_OK | constants.W_OK);
    return folder;
  } catch {
    return null;
  }
}

/** Whether the process is the server of this cluster: servers work in their data folder, whatever its name is now. */
function isServer(pid: number, { folder }: Cluster): boolean {
  if (processMark(pid) === null) return false;
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
      folder,
    );
  }
  try {
    const [there, here] = [statSync(`/proc/${pid}/cwd`), statSync(folder)];
    return there.ino === here.ino && there.dev === here.dev;
  } catch {
    // Another user's process does not show its folder; better to take a stranger for ours than to start a second server.
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  }
}

/** Ends the server: connections are closed, everything committed is on disk. */
export async function stop(cluster: Cluster): Promise<void> {
  const server = running(cluster);
  if (!server) return;
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    process.kill(server.pid, signal);
    for (const until = Date.now() + patience; Date.now() < until; await sleep(20)) {
      if (processMark(server.pid) === null) return;
    }
  }
}
