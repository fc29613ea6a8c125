import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Milliseconds that a fault lasts which does not end by itself. */
const [shortest, longest] = [300, 1_500];
/** Milliseconds by which a calendar is wrong. */
const [least, most] = [60_000, 1_800_000];

/**
 * Everything that can happen, in the order of the first ten: each is begun, lasts, and is over when its promise resolves.
 * @returns the faults by name, and why others are left out
 */
export function faultsOf(installation) {
  const { api, worker, redis, lines } = installation;
  const last = (chance) => sleep(chance.between(shortest, longest));
  const faults = new Map();
  const leftOut = [];
  faults.set('kill -9 API', () => api.kill());
  faults.set('kill -9 worker', () => worker.kill());
  faults.set('kill -9 PostgreSQL', async () => installation.killDatabase());
  if (redis) {
    faults.set('kill -9 Redis', () => redis.kill());
    faults.set('Redis loses everything', async () => {
      await redis.kill();
      rmSync(installation.redisFolder, { recursive: true });
      mkdirSync(installation.redisFolder);
    });
  } else leftOut.push('kill -9 Redis, Redis loses everything: the queue is on PostgreSQL here');

  faults.set('disk full', (chance) => fillDisk(installation.folder, () => last(chance)));
  if (!installation.smallDisk) {
    faults.delete('disk full');
    leftOut.push('disk full: a small disk can be mounted by root only');
  }
  faults.set('calendar of the API wrong', (chance) => skew(api, chance, last));
  faults.set('calendar of the worker wrong', (chance) => skew(worker, chance, last));
  faults.set('connections of PostgreSQL exhausted', (chance) =>
    exhaustDatabase(installation.database, () => last(chance)),
  );
  faults.set('connections of the API exhausted', (chance) =>
    exhaustApi(lines.clients.port, () => last(chance)),
  );

  const names = {
    clients: 'clients and API',
    database: 'services and PostgreSQL',
    redis: 'worker and Redis',
  };
  for (const [name, line] of Object.entries(lines)) {
    const where = `between ${names[name]}`;
    faults.set(`connections cut ${where}`, async () => line.cut());
    for (const [weather, said] of [
      ['swallow', 'everything dropped'],
      ['delay', 'everything late'],
      ['overtake', 'reordered'],
    ])
      faults.set(`${said} ${where}`, async (chance) => {
        line.weather = weather;
        await last(chance).finally(() => (line.weather = 'clear'));
      });
  }
  // Only where a connection carries whole requests: the others number or sign what they say, and TCP keeps repeats from them.
  faults.set('every request twice between clients and API', async (chance) => {
    lines.clients.weather = 'twice';
    lines.clients.cut();
    await last(chance).finally(() => (lines.clients.weather = 'clear'));
    lines.clients.cut();
  });
  return { faults, leftOut };
}

async function skew(process, chance, last) {
  process.skew((chance.next() < 0.5 ? -1 : 1) * chance.between(least, most));
  await last(chance).finally(() => process.skew(0));
}

async function fillDisk(folder, last) {
  const path = join(folder, 'filler');
  const file = openSync(path, 'w');
  try {
    for (let piece = Buffer.alloc(8 << 20, 1); piece.length >= 1;) {
      try {
        const written = writeSync(file, piece);
        if (written < piece.length) piece = piece.subarray(0, piece.length >> 1);
      } catch {
        piece = piece.subarray(0, piece.length >> 1);
      }
    }
    await last();
  } finally {
    closeSync(file);
    rmSync(path, { force: true });
  }
}

/** Somebody else takes every connection that the database gives, and those of the service are ended meanwhile. */
async function exhaustDatabase({ superuserUrl, appUrl }, last) {
  const taken = [];
  const take = async (url) => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    taken.push(client);
    return client;
  };
  try {
    const admin = await take(superuserUrl);
    const full = await grab(() => take(appUrl));
    if (!full) throw new Error('PostgreSQL gives connections without end');
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gnlc' AND usename <> 'postgres'`,
    );
    await grab(() => take(appUrl));
    await last();
  } finally {
    await Promise.all(taken.map((client) => client.end().catch(() => undefined)));
  }
}

async function grab(take) {
  for (let count = 0; count < 500; count += 1) {
    try {
      await take();
    } catch {
      return true;
    }
  }
  return false;
}

/** Hundreds of connections that say nothing. */
async function exhaustApi(port, last) {
  const sockets = Array.from({ length: 800 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  await last().finally(() => {
    for (const socket of sockets) socket.destroy();
  });
}
