// The busiest day of a conference, compressed: cities edit, a hall listens and votes twelve times, and a run over a million
// preferences is computed in the background, clients and service and PostgreSQL on the same cores. Prints a table, writes
// out/bench/day.json. `--minutes 10`; a trial of one minute says whether it works, not how memory behaves.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { reportFigures, sayFigure } from '../bench/figures.mjs';
import { packedRuns, startRun, startWorker } from '../bench/packed-runs.mjs';
import { assemblyWorld } from './assembly-world.mjs';
import { editing } from './editing.mjs';
import { listen, openPoll, press, quantile, reckon } from './hall.mjs';
import { ServiceOnItsOwn } from './service-on-its-own.mjs';
import { eightAnswers, surveyWorld } from './survey-world.mjs';
import { growth, noise, notesOf, watchedBy } from './watched.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const span = Number(values.minutes) * 60_000;
const [cities, streams, seats, polls, million] = [170, 700, 200, 12, 1_000_000];
/** Milliseconds in which a hall votes, or less where polls follow closer. */
const within = Math.min(5_000, (span / polls) * 0.6);
/** Of the day: when the big run is asked for, when a small one, and from when on memory is looked at: Node compiles first. */
const [bigAt, smallAt, settledAt] = [0.05, 0.1, 0.2];
const round = 'load-0';
const choices = ['yes', 'no', 'abstain'];
const statement = {
  name: 'Ana Example',
  title: 'Head of education',
  date: new Date().toISOString().slice(0, 10),
};

const figures = [];
const figure = (name, value, unit, target = null, better = 'lower') => {
  figures.push({ name, value, unit, target, better });
  sayFigure(figures.at(-1));
};

/** Twelve polls one after the other; every receipt is looked up on the ledger when its poll is closed. */
async function voting(world, began) {
  const sound = { times: [], missing: 0, tooMany: 0, problems: 0, refused: 0 };
  for (let turn = 0; turn < polls; turn += 1) {
    await sleep(Math.max(0, began + (span / polls) * turn - performance.now()));
    const poll = await openPoll(world);
    const presses = await Promise.all(
      world.voters.slice(0, seats).map(async (voter, place) => {
        await sleep(Math.random() * within);
        return press(voter, poll, choices[(place + turn) % 3], { dropped: 0, twice: false });
      }),
    );
    sound.times.push(...presses.map(({ took }) => took));
    sound.refused += presses.flatMap(({ answers }) => answers).filter(({ status }) => status !== 201).length;
    const { missing, tooMany, problems } = await reckon(world, poll, presses);
    sound.missing += missing;
    sound.tooMany += tooMany;
    sound.problems += problems;
  }
  return sound;
}

/** Milliseconds until a run is done. */
async function runTime(coordinator, id, until) {
  const began = performance.now();
  for (;;) {
    const { state, failure } = await coordinator.ask('GET', `/runs/${id}`);
    if (state === 'done') return performance.now() - began;
    if (state === 'failed') throw new Error(`the run failed: ${failure}`);
    if (performance.now() > until) return Number.POSITIVE_INFINITY;
    await sleep(250);
  }
}

const notes = await mkdtemp(join(tmpdir(), 'gnlc-day-'));
const watch = (name) => join(notes, name);
const service = await ServiceOnItsOwn.start({ WORKERS_IN_PROCESS: 'false', ...watchedBy(watch('api')) });
const worker = await startWorker(service, watchedBy(watch('worker')));
try {
  const { coordinator, people } = await surveyWorld(service, 2);
  const hall = await assemblyWorld(service, seats);
  const { 0: fsync } = await service.system((store) => store.manager.query('SHOW fsync'));
  if (fsync.fsync !== 'on')
    throw new Error('PostgreSQL does not wait for the disk: the figures would be worth nothing');
  // A second round that has answers, for the small run.
  for (const [place, { city, client }] of people.slice(0, 30).entries()) {
    const path = `/rounds/load-1/responses/${city}`;
    for (const [question, value] of eightAnswers(place).slice(0, 3))
      await client.ask('PUT', `${path}/answers/${question}`, { value, revision: 0 });
    await client.ask('POST', `${path}/submit`, { statement });
  }
  const profile = await packedRuns(service, million);
  const listening = [];
  for (let place = 0; place < streams; place += 50)
    listening.push(
      ...(await Promise.all(Array.from({ length: 50 }, () => listen(service.url, hall.assembly.id)))),
    );

  const [began, wall, spent] = [performance.now(), Date.now(), service.processorTime()];
  const end = began + span;
  const patience = end + 120_000;
  const background = async () => {
    await sleep(span * bigAt);
    const id = await startRun(service, round, profile);
    return runTime(coordinator, id, patience);
  };
  const small = async () => {
    await sleep(span * smallAt);
    const { id } = await coordinator.ask('POST', '/rounds/load-1/runs', {});
    return runTime(coordinator, id, patience);
  };
  const [edits, votes, big, little] = await Promise.all([
    editing(people.slice(0, cities), round, end),
    voting(hall, began),
    background(),
    small(),
  ]);
  const took = performance.now() - began;

  figure('saves', edits.times.length, '');
  figure('saves that failed', edits.failures.length, '', 0);
  figure(
    `save by one of ${Math.min(cities, people.length)} cities, median`,
    quantile(edits.times, 0.5),
    'ms',
  );
  figure('… 99th percentile', quantile(edits.times, 0.99), 'ms', 250);
  figure(`ballots in ${polls} polls`, votes.times.length, '');
  figure('ballots that were refused', votes.refused, '', 0);
  figure(
    'receipts missing, ballots counted twice, faults of the chain',
    votes.missing + votes.tooMany + votes.problems,
    '',
    0,
  );
  figure('press to receipt, median', quantile(votes.times, 0.5), 'ms');
  figure('… 99th percentile', quantile(votes.times, 0.99), 'ms', 1_000);
  figure('streams that were cut', listening.filter(({ ended }) => ended).length, '', 0);
  figure('events to each stream', Math.min(...listening.map(({ events }) => events)), '');
  figure('run over a million preferences meanwhile', big / 1_000, 's');
  figure('official run of a round, asked for while the million is counted', little / 1_000, 's');
  figure('service and PostgreSQL, share of a core', ((service.processorTime() - spent) / took) * 100, '%');
  for (const name of ['api', 'worker']) {
    const all = notesOf(watch(name), wall);
    const most = (of) => all.reduce((longest, note) => Math.max(longest, note[of]), 0);
    figure(`${name}: main thread busy in one go, longest`, most('busy'), 'ms', 50);
    figure(
      `${name}: times above 50 ms`,
      all.reduce((sum, { over }) => sum + over, 0),
      '',
      0,
    );
    figure(`${name}: a timer late, longest, others on the processors included`, most('late'), 'ms');
    const settled = all.filter(({ time }) => time >= wall + span * settledAt && time <= wall + span);
    const heap = growth(settled, 'heapUsed');
    // The worker's memory is that of one big run, which comes and goes.
    figure(`${name}: objects, growth a minute`, heap.perMinute, 'MB/min');
    figure(
      `${name}: objects, growth against noise (t of the slope)`,
      heap.t,
      '',
      name === 'api' ? noise : null,
    );
    figure(`${name}: memory, growth a minute`, growth(settled, 'rss').perMinute, 'MB/min');
    figure(`${name}: memory, most`, most('rss') / 1e6, 'MB');
  }
  for (const failure of edits.failures.slice(0, 3)) process.stderr.write(`${failure}\n`);
  for (const { close } of listening) close();
} finally {
  const exit = once(worker, 'exit');
  if (worker.kill()) await exit;
  await service.stop();
  await rm(notes, { recursive: true });
}
reportFigures('day', figures);
process.exit(0);
