// Sets BullMQ on Redis against its PostgreSQL back end on the same jobs, two and three worker processes against one, and two
// APIs against one: prints a table, writes out/bench/queue.json. Parts (jobs, apis) as arguments leave out the other.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobQueues, prepareQueueTables } from '#jobs';
import { embeddedServer, freePort, withClient } from '#store';
import { databaseProcess } from '../faults/started-service.js';
import { chanceOf } from '../faults/storm/chance.mjs';
import { Supervised } from '../faults/storm/supervised.mjs';
import { TcpProxy } from '../faults/storm/tcp-proxy.mjs';
import { quantile } from '../load/hall.mjs';
import { processorTimeOf, ServiceOnItsOwn } from '../load/service-on-its-own.mjs';
import { eightAnswers, surveyWorld } from '../load/survey-world.mjs';
import { packageRoot } from '#config';
import { reportFigures, sayFigure } from './figures.mjs';

/** Jobs that lie there when workers begin; of those that compute, and how many milliseconds each. */
const [small, heavy, spin] = [5_000, 400, 20];
/** Jobs a second, and for how many seconds, that find workers idle. */
const paced = { perSecond: 50, seconds: 10 };
/** Writers at once and milliseconds in which they write, after as long a time that is not counted. */
const [writers, writing] = [16, 10_000];

const figures = [];
const figure = (name, value, unit, target = null, better = 'lower') => {
  figures.push({ name, value, unit, target, better });
  sayFigure(figures.at(-1));
};
const now = () => performance.timeOrigin + performance.now();
let ids = 0;

/** Worker processes, and what they have told so far. */
class Workers {
  waits = [];

  static async start(place, count, spinFor) {
    const one = new Workers();
    const flags = [JSON.stringify({ place, spin: spinFor })];
    one.children = Array.from({ length: count }, () =>
      fork(join(packageRoot, 'test/bench/queue-worker.mjs'), flags),
    );
    for (const child of one.children) child.on('message', ({ waits }) => one.waits.push(...waits));
    await Promise.all(one.children.map((child) => once(child, 'message')));
    return one;
  }

  async done(count) {
    while (this.waits.length < count) await sleep(5);
  }

  async stop() {
    await Promise.all(
      this.children.map((child) => {
        const exit = once(child, 'exit');
        child.send('close');
        return exit;
      }),
    );
  }
}

const enqueue = (queues) => queues.enqueue('plan.draft', { plan: String(now()) }, `bench-${(ids += 1)}`);

/** Turns of the loop of `queue-worker.mjs` that take `spin` milliseconds here. */
function turnsOf(milliseconds) {
  const time = (turns) => {
    const began = performance.now();
    let sum = 0;
    for (let turn = 0; turn < turns; turn += 1) sum = (sum * 31 + turn) | 0;
    // What nobody reads is not computed.
    return { took: performance.now() - began, sum };
  };
  time(1e7);
  return Math.round((1e7 * milliseconds) / time(1e7).took);
}
const turns = turnsOf(spin);

/** A second of work before anything is counted: Node compiles what is asked often. */
async function drained(place, queues, count, processes, spinFor) {
  const workers = await Workers.start(place, processes, spinFor);
  const warm = spinFor > 0 ? 50 : 500;
  for (let n = 0; n < warm; n += 1) await enqueue(queues);
  await workers.done(warm);
  const filled = Promise.all(Array.from({ length: count }, () => enqueue(queues)));
  const began = performance.now();
  await filled;
  await workers.done(warm + count);
  const took = performance.now() - began;
  await workers.stop();
  return (count * 1_000) / took;
}

async function jobs(backEnd, place, server) {
  const queues = new JobQueues(place);
  try {
    const began = performance.now();
    const before = processorTimeOf([...server(), process.pid]);
    for (let n = 0; n < 1_000; n += 1) await enqueue(queues);
    figure(`${backEnd}: jobs put in one after the other`, 1_000_000 / (performance.now() - began), '1/s');
    const workers = await Workers.start(place, 1, 0);
    await workers.done(1_000);
    figure(
      `${backEnd}: processor time of a small job, put in and done, queue and processes`,
      (processorTimeOf([...server(), process.pid]) - before) / 1_000,
      'ms',
    );
    const from = workers.waits.length;
    const start = performance.now();
    for (let n = 0; n < paced.perSecond * paced.seconds; n += 1) {
      await sleep(Math.max(0, start + (n * 1_000) / paced.perSecond - performance.now()));
      void enqueue(queues);
    }
    await workers.done(from + paced.perSecond * paced.seconds);
    const waits = workers.waits.slice(from);
    figure(
      `${backEnd}: from put in to begun, ${paced.perSecond} a second, median`,
      quantile(waits, 0.5),
      'ms',
    );
    figure('… 99th percentile', quantile(waits, 0.99), 'ms');
    await workers.stop();
    const rates = { small: {}, heavy: {} };
    for (const processes of [1, 2, 3]) {
      rates.small[processes] = await drained(place, queues, small, processes, 0);
      rates.heavy[processes] = await drained(place, queues, heavy, processes, turns);
    }
    figure(`${backEnd}: small jobs, put in at once and done by one worker`, rates.small[1], '1/s');
    for (const more of [2, 3])
      figure(`… by ${more} workers against one`, rates.small[more] / rates.small[1], '×');
    figure(`${backEnd}: jobs of ${spin} ms each, one worker`, rates.heavy[1], '1/s');
    for (const more of [2, 3])
      figure(`… by ${more} workers against one`, rates.heavy[more] / rates.heavy[1], '×');
  } finally {
    await queues.close();
  }
}

async function onPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-queue-'));
  // The server's own user has to pass when we are root.
  chmodSync(folder, 0o755);
  const { appUrl, ownerUrl, stop } = await embeddedServer(folder, () => undefined);
  try {
    await withClient(ownerUrl, (owner) => prepareQueueTables(owner, new URL(appUrl).username));
    await jobs('PostgreSQL', { redisUrl: null, servingUrl: appUrl }, () => [databaseProcess(folder)]);
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onRedis() {
  if (spawnSync('redis-server', ['--version']).status !== 0)
    return process.stderr.write('no redis-server here: the queue on Redis is not timed\n');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-queue-'));
  const flags = [
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
  const redis = new Supervised('Redis', 'redis-server', flags, {
    env: process.env,
    ready: /Ready to accept/,
  });
  await redis.ready();
  try {
    const place = { redisUrl: `redis://127.0.0.1:${port}`, servingUrl: 'postgres://unused' };
    await jobs('Redis', place, () => [redis.child.pid]);
  } finally {
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Saves a second that the service takes from writers who do not think. */
async function savesPerSecond(url, people, round) {
  const work = async (until) => {
    const counts = people.slice(0, writers).map(async (person, place) => {
      person.client.url = url;
      let done = 0;
      for (; performance.now() < until; done += 1) {
        const [question, value] = eightAnswers((person.turn = (person.turn ?? place) + 1))[0];
        const path = `/rounds/${round}/responses/${person.city}/answers/${question}`;
        const body = { value, revision: person.revision ?? 0 };
        person.revision = (await person.client.ask('PUT', path, body)).revision;
      }
      return done;
    });
    return (await Promise.all(counts)).reduce((a, b) => a + b);
  };
  await work(performance.now() + writing);
  const began = performance.now();
  return (await work(began + writing)) / ((performance.now() - began) / 1_000);
}

async function apis() {
  const service = await ServiceOnItsOwn.start({ WORKERS_IN_PROCESS: 'false' });
  const port = await freePort();
  const second = new Supervised(
    'second API',
    process.execPath,
    [join(packageRoot, 'dist/apps/api/src/main.js')],
    {
      env: {
        PATH: process.env.PATH,
        DATA_DIR: service.folder,
        PORT: String(port),
        WORKERS_IN_PROCESS: 'false',
        LOG_LEVEL: 'error',
      },
      ready: /serves at/,
    },
  );
  await second.ready();
  const first = Number(new URL(service.url).port);
  const proxy = await new TcpProxy([first], chanceOf(1)).listen();
  try {
    const { people } = await surveyWorld(service, 1);
    const url = `http://127.0.0.1:${proxy.port}`;
    const alone = await savesPerSecond(url, people, 'load-0');
    // Connections that are kept lead to the first for as long as they live.
    proxy.targets = [first, port];
    proxy.cut();
    await sleep(500);
    const both = await savesPerSecond(url, people, 'load-0');
    figure('saves through a proxy, one API', alone, '1/s');
    figure('… two APIs in turn against one', both / alone, '×');
  } finally {
    await proxy.close();
    await second.stop();
    await service.stop();
  }
}

const parts = {
  jobs: async () => {
    await onPostgres();
    await onRedis();
  },
  apis,
};
const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) await part();
reportFigures('queue', figures);
process.exit(0);
