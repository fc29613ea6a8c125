import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '#problem';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { isAlive } from './start-lock.ts';
import type { Account } from './unprivileged-account.ts';

/** One database cluster on disk and how its programs are run. */
export interface Cluster {
  readonly folder: string;
  readonly log: string;
  readonly binaries: PostgresBinaries;
  /** User that the server runs as; null: ourselves. */
  readonly account: Account | null;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  // Nothing acknowledged is ever lost: these are the defaults, said aloud.
  fsync: 'on',
  synchronous_commit: 'on',
  log_min_messages: 'warning',
};

const as = ({ account }: Cluster): { uid?: number; gid?: number } =>
  account === null ? {} : { uid: account.uid, gid: account.gid };

const env = { ...process.env, LC_ALL: 'C', LANG: 'C' };

/** Makes the cluster when it is not there yet, with a password for its superuser. */
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
  const made = spawnSync(binaries.initdb, [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...flags], {
    ...as(cluster),
    env,
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (made.status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw new Problem('unavailable', 'postgres-init-failed', {
    detail: made.stderr?.trim() || String(made.error),
  });
}

/** Starts the server on a port; resolves when `ready` does. The server survives us when we are killed. */
export async function start(cluster: Cluster, port: number, ready: () => Promise<void>): Promise<void> {
  const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const log = openSync(cluster.log, 'a', 0o600);
  const server = spawn(cluster.binaries.postgres, ['-D', cluster.folder, ...flags], {
    ...as(cluster),
    env,
    cwd: '/',
    // Its own process group: Ctrl-C in the terminal reaches us, and we end it when our work is done.
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  server.unref();
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (ended) break;
    try {
      return await ready();
    } catch {
      await sleep(50);
    }
  }
  throw new Problem('unavailable', 'postgres-start-failed', { detail: lastLines(cluster.log) });
}

function lastLines(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').slice(-5).join('\n');
}

/** Process id of the server that holds the cluster, or null; a lock file whose server is gone is removed. */
export function serverPid(cluster: Cluster): number | null {
  const file = join(cluster.folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (isAlive(pid) && isPostgres(pid)) return pid;
  rmSync(file, { force: true });
  return null;
}

/** The number of a killed server may have gone to another program since. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return process.platform !== 'linux';
  }
}

/** Ends the server: connections are closed, everything committed is on disk. */
export async function stop(cluster: Cluster): Promise<void> {
  const pid = serverPid(cluster);
  if (pid === null) return;
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience; waited += 25) {
      if (!isAlive(pid)) return;
      await sleep(25);
    }
  }
}
