// Times the way from an answer to the ranking that the desk shows, over the real queue on both of its back ends: prints a
// table, writes out/bench/priorities.json.
import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { rank, defaultSettings } from '#ranking';
import { freePort } from '#store';
import { ServiceOnItsOwn } from '../load/service-on-its-own.mjs';
import { eightAnswers, surveyWorld } from '../load/survey-world.mjs';
import { reportFigures, sayFigure } from './figures.mjs';
import { median, medianTime } from './measure.mjs';
import { cityProfile } from './ranking-inputs.mjs';

const statement = { name: 'Ana Example', title: 'Head of education', date: '2019-04-09' };
const round = 'load-0';
/** Answers that are there before the first one is timed, and how many are timed. */
const [standing, timed] = [200, 9];
/** Milliseconds between two looks at the desk, and between two timed answers: a live ranking rests after each. */
const [look, apart] = [20, 5_000];

const figures = [];
const add = (name, value, target, unit = 'ms') => {
  figures.push({ name, value, unit, target, better: 'lower' });
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

await whatIf();
await overTheQueue('PostgreSQL', {});
if (spawnSync('redis-server', ['--version']).status === 0) {
  const port = await freePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis = spawn('redis-server', flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const chunk of redis.stdout) if (String(chunk).includes('Ready to accept')) break;
    await overTheQueue('Redis', { REDIS_URL: `redis://127.0.0.1:${port}` });
  } finally {
    redis.kill();
  }
} else process.stderr.write('no redis-server here: the queue on Redis is not timed\n');
reportFigures('priorities', figures);
process.exit(0);
