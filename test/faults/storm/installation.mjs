import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '#config';
import { embeddedServer, freePort } from '#store';
import { asSystem, databaseProcess } from '../started-service.js';
import { Supervised } from './supervised.mjs';
import { TcpProxy } from './tcp-proxy.mjs';

/** Bytes of the small disk: enough for the cluster and a long storm. */
const disk = 900_000_000;
/** So that what is logged ahead does not fill the small disk by itself. */
const frugal = { max_wal_size: '96MB', min_wal_size: '32MB', max_connections: '80' };
const skewed = pathToFileURL(join(packageRoot, 'test/faults/storm/skewed-clock.mjs')).href;

/** The whole service as an operator runs it: API, worker, Redis or none, PostgreSQL, and a line between each two. */
export class Installation {
  #watching = true;

  /** @param queue `redis` or `postgres` */
  static async start(queue, chance) {
    const one = new Installation();
    one.folder = mkdtempSync(join(tmpdir(), 'gnlc-storm-'));
    one.smallDisk = mountSmallDisk(one.folder);
    // The server's own user has to pass when we are root.
    chmodSync(one.folder, 0o755);
    await one.#startDatabase();
    const lines = { database: () => [Number(one.database.port)] };
    if (queue === 'redis') {
      const port = await freePort();
      one.redisFolder = join(one.folder, 'redis');
      one.redis = new Supervised('Redis', 'redis-server', redisFlags(port, one.redisFolder), {
        env: process.env,
        ready: /Ready to accept/,
      });
      await one.redis.ready();
      lines.redis = [port];
    }
    const apiPort = await freePort();
    lines.clients = [apiPort];
    one.lines = {};
    for (const [name, targets] of Object.entries(lines))
      one.lines[name] = await new TcpProxy(targets, chance).listen();
    const env = one.#environment();
    const run = (name, script, more, ready) =>
      new Supervised(
        name,
        process.execPath,
        ['--import', skewed, join(packageRoot, 'dist/apps/api/src', script)],
        {
          env: { ...env, ...more },
          ready,
          ipc: true,
        },
      );
    one.api = run('API', 'main.js', { PORT: String(apiPort), WORKERS_IN_PROCESS: 'false' }, /serves at/);
    // Whoever comes first migrates.
    await one.api.ready();
    one.worker = run('worker', 'worker.js', {}, /works on jobs/);
    await one.worker.ready();
    one.url = `http://127.0.0.1:${one.lines.clients.port}`;
    one.apiPort = apiPort;
    one.watching = one.#watchDatabase();
    return one;
  }

  #environment() {
    const through = (url) => {
      const direct = new URL(url);
      direct.search = '';
      direct.port = String(this.lines.database.port);
      return direct.href;
    };
    return {
      PATH: process.env.PATH,
      DATA_DIR: this.folder,
      DATABASE_URL: through(this.database.appUrl),
      DATABASE_OWNER_URL: through(this.database.ownerUrl),
      ...(this.lines.redis && { REDIS_URL: `redis://127.0.0.1:${this.lines.redis.port}` }),
      SECRET_KEY: 'the-same-key-for-every-process-of-the-storm',
      COMPUTE_THREADS: '1',
      LOG_LEVEL: 'error',
    };
  }

  async #startDatabase() {
    const { appUrl, ownerUrl, superuserUrl, stop } = await embeddedServer(
      this.folder,
      () => undefined,
      frugal,
    );
    this.database = { appUrl, ownerUrl, superuserUrl, stop, port: new URL(appUrl).port };
  }

  /** PostgreSQL is started again whenever it has ended, too. */
  async #watchDatabase() {
    while (this.#watching) {
      await sleep(100);
      if (!this.#watching || isAlive(() => databaseProcess(this.folder))) continue;
      await this.#startDatabase().catch(() => undefined);
    }
  }

  killDatabase() {
    process.kill(databaseProcess(this.folder), 'SIGKILL');
  }

  /** Works on the database past every line. */
  system(work) {
    return asSystem(this.folder, work);
  }

  async stop() {
    await this.worker?.stop();
    await this.api?.stop();
    await this.redis?.stop();
    this.#watching = false;
    await this.watching;
    for (const line of Object.values(this.lines ?? {})) await line.close();
    await this.database?.stop();
    if (this.smallDisk) spawnSync('umount', ['-l', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function isAlive(pidOf) {
  try {
    return process.kill(pidOf(), 0);
  } catch {
    return false;
  }
}

/** Keeps its jobs on disk, as docker-compose.yml starts it. */
function redisFlags(port, folder) {
  mkdirSync(folder, { recursive: true });
  return [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
  ];
}

/** A disk of its own for the data folder, which can be filled; only root may mount one. */
function mountSmallDisk(folder) {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${disk}`, 'tmpfs', folder]).status === 0;
}
