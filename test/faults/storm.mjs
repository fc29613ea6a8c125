// Disturbs the real processes again and again while a hall votes, cities write and runs are computed, then holds every
// acknowledgement against the record: prints a table, writes out/bench/faults.json, ends with 1 where anything was lost.
// `--faults N` (200), `--seed S` (drawn and printed, so that a storm can be replayed), `--queue redis|postgres|both`, `--out FILE`.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { reportFigures } from '../bench/figures.mjs';
import { chanceOf } from './storm/chance.mjs';
import { faultsOf } from './storm/faults.mjs';
import { Installation } from './storm/installation.mjs';
import { verdictOf } from './storm/verdict.mjs';
import { World } from './storm/world.mjs';

const { values } = parseArgs({
  options: {
    faults: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    queue: { type: 'string', default: 'both' },
    out: { type: 'string' },
  },
});
const count = Number(values.faults);
const seed = Number(values.seed);
/** Milliseconds of fair weather between two faults. */
const [calm, calmer] = [200, 700];
const say = (line) => void process.stderr.write(`${line}\n`);

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) say('no redis-server here: all faults meet the queue on PostgreSQL');
const queues = values.queue === 'both' ? (hasRedis ? ['redis', 'postgres'] : ['postgres']) : [values.queue];
say(`seed ${seed}, ${count} faults, queue on ${queues.join(' and ')}`);

/** One storm over one installation: how long each fault took to be over, and the verdict. */
async function storm(queue, faultCount, chance) {
  const installation = await Installation.start(queue, chance);
  try {
    const world = await World.make(installation);
    const { faults, leftOut } = faultsOf(installation);
    for (const reason of leftOut) say(`left out – ${reason}`);
    world.begin();
    await sleep(1_000);
    const times = [];
    // The hardest first, then all of them in an order of the seed, over and over.
    let order = [...faults.keys()].slice(0, Math.max(8, Math.ceil(faults.size / 2)));
    while (times.length < faultCount) {
      if (order.length === 0) order = chance.shuffled([...faults.keys()]);
      const name = order.shift();
      await faults.get(name)(chance);
      const took = await world.untilServing();
      times.push({ name, took });
      say(`${times.length}. ${name}: serving after ${took.toFixed(0)} ms`);
      await sleep(chance.between(calm, calmer));
    }
    await Promise.all([installation.api.ready(), installation.worker.ready()]);
    await world.rest();
    const verdict = await verdictOf(world);
    const { api, worker } = installation;
    return { times, verdict: { ...verdict, crashes: api.crashes + worker.crashes } };
  } catch (error) {
    say(
      `API said:\n${installation.api?.said.slice(-3_000)}\nworker said:\n${installation.worker?.said.slice(-3_000)}`,
    );
    throw error;
  } finally {
    await installation.stop();
  }
}

const storms = [];
for (const [place, queue] of queues.entries()) {
  const share =
    Math.floor((count * (place + 1)) / queues.length) - Math.floor((count * place) / queues.length);
  storms.push(await storm(queue, share, chanceOf(seed + place)));
}
const sum = (key) => storms.reduce((total, { verdict }) => total + verdict[key], 0);
const times = storms.flatMap((one) => one.times).toSorted((a, b) => a.took - b.took);
const figures = [
  ['faults', times.length, '', null],
  ['acknowledged saves', sum('saves'), '', null],
  ['acknowledged ballots', sum('ballots'), '', null],
  ['runs asked for meanwhile', sum('runs'), '', null],
  ['acknowledged saves lost', sum('lostSaves'), '', 0],
  ['acknowledged ballots lost', sum('lostBallots'), '', 0],
  ['saves that stand twice', sum('savedTwice'), '', 0],
  ['ballots that stand twice', sum('countedTwice'), '', 0],
  ['faults of the ledger', sum('ledgerFaults'), '', 0],
  ['runs that were not done in the end', sum('runsNotDone'), '', 0],
  ['runs whose hash differs', sum('runsThatDiffer'), '', 0],
  ['writes refused that were right', sum('refusals'), '', 0],
  ['processes that ended by themselves', sum('crashes'), '', 0],
  ['serving again after a fault, median', times[times.length >> 1].took, 'ms', null],
  [`serving again after a fault, slowest (${times.at(-1).name})`, times.at(-1).took, 'ms', 5_000],
].map(([name, value, unit, target]) => ({ name, value, unit, target, better: 'lower' }));
const why = storms.flatMap(({ verdict }) => verdict.why);
if (values.out) writeFileSync(values.out, JSON.stringify(figures));
reportFigures('faults', figures, why.length > 0 ? `\n${why.join('\n')}\n` : `\nseed ${seed}\n`);
process.exit(figures.every(({ value, target }) => target === null || value <= target) ? 0 : 1);
