// Times the way from an answer to the ranking that the desk shows, over the real queue on both of its back ends, and runs of
// a million preferences in shards: prints a table, writes out/bench/priorities.json. Names of parts (what-if, queue, large,
// workers, live, desk) as arguments leave out the others.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { rank, defaultSettings } from '#ranking';
import { embeddedServer, freePort, withClient } from '#store';
import { cloneAnswers } from '../load/cloned-answers.js';
import { ServiceOnItsOwn } from '../load/service-on-its-own.mjs';
import { eightAnswers, surveyWorld } from '../load/survey-world.mjs';
import { timesToInteractive } from './desk-pages.mjs';
import { reportFigures, sayFigure } from './figures.mjs';
import { median, medianTime } from './measure.mjs';
import { packedRuns, startRun, startWorker } from './packed-runs.mjs';
import { cityProfile } from './ranking-inputs.mjs';

const statement = {
  name: 'Ana Example',
  title: 'Head of education',
  date: new Date().toISOString().slice(0, 10),
};
const round = 'load-0';
/** Answers that are there before the first one is timed, and how many are timed. */
const [standing, timed] = [200, 9];
/** Milliseconds between two looks at the desk, and between two timed answers: a live ranking rests after each. */
const [look, apart] = [20, 5_000];

const figures = [];
const add = (name, value, target, unit = 'ms', better = 'lower') => {
  figures.push({ name, value, unit, target, better });
  sayFigure(figures.at(-1));
};

async function submit({ city, client }, place) {
  const path = `/rounds/${round}/responses/${city}`;
  for (const [question, value] of eightAnswers(place).slice(0, 3))
    await client.ask('PUT', `${path}/answers/${question}`, { value, revision: 0 });
  await client.ask('POST', `${path}/submit`, { statement });
}

/** Milliseconds from just before the submission until the desk's live run counts one preference more. */
async function untilRanked(coordinator, person, place) {
  const counted = async () => {
    const live = (await coordinator.ask('GET', `/rounds/${round}/runs`)).find(({ number }) => number === 0);
    if (live?.state !== 'done') return 0;
    return (await coordinator.ask('GET', `/runs/${live.id}/report`)).preferences;
  };
  const before = await counted();
  const began = performance.now();
  await submit(person, place);
  while ((await counted()) <= before) await sleep(look);
  return performance.now() - began;
}

/** Milliseconds from asking for an official run until its report is there. */
async function officialRun(coordinator) {
  const began = performance.now();
  const { id } = await coordinator.ask('POST', `/rounds/${round}/runs`, {});
  while ((await coordinator.ask('GET', `/runs/${id}`)).state !== 'done') await sleep(look);
  return performance.now() - began;
}

async function overTheQueue(backEnd, environment) {
  const service = await ServiceOnItsOwn.start(environment);
  try {
    const { coordinator, people } = await surveyWorld(service, 1);
    const asked = Math.min(standing, people.length - timed);
    for (let place = 0; place < asked; place += 1) await submit(people[place], place);
    await sleep(apart);
    const times = [];
    for (let place = asked; place < asked + timed; place += 1) {
      times.push(await untilRanked(coordinator, people[place], place));
      await sleep(apart);
    }
    add(
      `answer submitted to ranking on the desk, ${asked} answers, queue on ${backEnd}, median`,
      median(times),
      2_000,
    );
    const runs = [];
    for (let time = 0; time < 5; time += 1) runs.push(await officialRun(coordinator));
    add(
      `official run with all robustness and 10,000 draws, queue on ${backEnd}, median`,
      median(runs),
      2_000,
    );
  } finally {
    await service.stop();
  }
}

/** What the browser does for a question, here in Node: the same function with the same few draws. */
async function whatIf() {
  const profile = cityProfile(200, 12, 'what-if');
  const settings = { ...defaultSettings, draws: 1_000, replicates: 200 };
  add('what-if, 200 × 12', await medianTime(() => rank(profile, settings), { runs: 9, warm: 3 }), 100);
}

/** Megabytes that a process holds in memory. */
const held = ({ pid }) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1_000;

/** Milliseconds until the run has come so far, and what the process held meanwhile. */
async function watchRun(runOf, service, far) {
  const began = performance.now();
  const memory = [];
  for (;;) {
    const run = await runOf();
    memory.push(held(service.child));
    if (run.state === 'failed') throw new Error(`the run failed: ${run.failure}`);
    if (far(run)) return { time: performance.now() - began, memory };
    await sleep(look);
  }
}

/** Reads a run as a page would. */
const byPage = (coordinator, id) => () => coordinator.ask('GET', `/runs/${id}`);

/** Reads a run from its row: who asks the service fifty times a second uses the processors that are being measured. */
const byRow = (client, id) => async () =>
  (await client.query('SELECT state, failure, progress FROM run WHERE id = $1', [id])).rows[0];

const isDone = ({ state }) => state === 'done';

/** Runs over 100,000 and 1,000,000 frozen preferences of 20 areas, from the queue to the report. */
async function large() {
  const service = await ServiceOnItsOwn.start({ COMPUTE_THREADS: '2' });
  try {
    const { coordinator } = await surveyWorld(service, 1);
    for (const [n, target] of [
      [100_000, 10_000],
      [1_000_000, 30_000],
    ]) {
      const id = await startRun(service, round, await packedRuns(service, n));
      const spent = service.processorTime();
      const { time, memory } = await watchRun(byPage(coordinator, id), service, isDone);
      const [middle, most] = [median(memory), Math.max(...memory)];
      add(
        `run over ${n.toLocaleString('en')} × 20 in shards, 10,000 draws, queue on PostgreSQL`,
        time,
        target,
      );
      // What it takes of the processor says more than the clock where others use the machine too.
      add('processor time of that run, service and PostgreSQL', service.processorTime() - spent, null);
      add('most memory held meanwhile', most, null, 'MB');
      add('most against the median of it', most / middle, 2, '×');
    }
  } finally {
    await service.stop();
  }
}

/** Counting a million preferences with one worker process and with two, in turn, and the whole runs. */
async function workers() {
  const service = await ServiceOnItsOwn.start({ WORKERS_IN_PROCESS: 'false' });
  const started = [];
  try {
    await surveyWorld(service, 1);
    const profile = await packedRuns(service, 1_000_000);
    const { ownerUrl } = await embeddedServer(service.folder, () => undefined);
    await withClient(ownerUrl, async (client) => {
      const times = { 1: [], 2: [] };
      const whole = { 1: [], 2: [] };
      for (const count of [1, 2]) {
        started.push(await startWorker(service));
        for (let time = 0; time < 4; time += 1) {
          const id = await startRun(service, round, profile, { draws: 100, replicates: 100 });
          const watch = (far) => watchRun(byRow(client, id), service, far);
          const begun = await watch(({ state }) => state !== 'waiting');
          const counted = await watch(({ progress }) => progress > 0.199);
          const rest = await watch(isDone);
          // The first time warms the workers up.
          if (time > 0) {
            times[count].push(counted.time);
            whole[count].push(begun.time + counted.time + rest.time);
          }
        }
      }
      for (const count of [1, 2])
        add(`counting 1,000,000 × 20, worker processes: ${count}`, median(times[count]), null);
      const ratio = (of) => median(of[1]) / median(of[2]);
      add('counting with two worker processes against one', ratio(times), 1.7, '×', 'higher');
      add('whole run with two worker processes against one', ratio(whole), null, '×', 'higher');
    });
  } finally {
    for (const worker of started) worker.kill();
    await service.stop();
  }
}

/** One answer more in a round of 200 and of 200,000. */
async function live() {
  const service = await ServiceOnItsOwn.start();
  try {
    const { coordinator, people } = await surveyWorld(service, 1);
    for (let place = 0; place < 200; place += 1) await submit(people[place], place);
    await sleep(apart);
    let place = 200;
    const timesOf = async () => {
      const times = [];
      const spent = [];
      for (let time = 0; time < 5; time += 1) {
        const before = service.processorTime();
        times.push(await untilRanked(coordinator, people[place], place));
        spent.push(service.processorTime() - before);
        place += 1;
        await sleep(apart);
      }
      return { time: median(times), spent: median(spent) };
    };
    const few = await timesOf();
    const { ownerUrl } = await embeddedServer(service.folder, () => undefined);
    await withClient(ownerUrl, (client) =>
      cloneAnswers((sql, values) => client.query(sql, values), round, 200_000),
    );
    // Counts all of them, once.
    await untilRanked(coordinator, people[place], place);
    place += 1;
    await sleep(4 * apart);
    const many = await timesOf();
    add('answer submitted to ranking on the desk, 200 answers', few.time, 2_000);
    add('the same, 200,000 answers', many.time, 2_000);
    add('processor time of it, 200 answers', few.spent, null);
    add('processor time of it, 200,000 answers', many.spent, null);
    add('200,000 answers against 200, processor time', many.spent / few.spent, 1.25, '×');
  } finally {
    await service.stop();
  }
}

async function queue() {
  await overTheQueue('PostgreSQL', {});
  if (spawnSync('redis-server', ['--version']).status !== 0)
    return process.stderr.write('no redis-server here: the queue on Redis is not timed\n');
  const port = await freePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis = spawn('redis-server', flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const chunk of redis.stdout) if (String(chunk).includes('Ready to accept')) break;
    await overTheQueue('Redis', { REDIS_URL: `redis://127.0.0.1:${port}` });
  } finally {
    redis.kill();
  }
}

/** The pages of the ranking desk of 200 answers in a browser on a laptop, until all their charts are drawn. */
async function desk() {
  const service = await ServiceOnItsOwn.start();
  try {
    const { coordinator, people } = await surveyWorld(service, 1);
    for (let place = 0; place < people.length; place += 1) await submit(people[place], place);
    await officialRun(coordinator);
    const pages = ['', '/agreement', '/holds', '/gap', '/shares'];
    const rounds = [];
    // The first round fills the caches of the service.
    for (let time = 0; time < 4; time += 1) {
      const paths = pages.map((page) => `/ranking/${round}${page}`);
      rounds.push(await timesToInteractive(service.url, coordinator.headers.cookie, paths));
    }
    for (const [at, page] of pages.entries()) {
      const { charts } = rounds[0][at];
      const times = rounds.slice(1).map((each) => each[at].time);
      const name = page.slice(1) || 'what comes first';
      add(
        `desk page “${name}” interactive, ${people.length} answers, ${charts} charts`,
        median(times),
        2_000,
      );
    }
  } finally {
    await service.stop();
  }
}

const parts = { 'what-if': whatIf, queue, large, workers, live, desk };
const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) await part();
reportFigures('priorities', figures);
process.exit(0);
