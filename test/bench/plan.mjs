// Times the draft of a work plan, greedy and proven: prints a table, writes out/bench/plan.json. CPU time stands beside the
// time on the clock, since others may use the machine.
import { strict as assert } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { canonicalJson, sha256Hex } from '#canonical';
import { draftPlan } from '#plan';
import { highsSolver } from '../../dist/apps/api/src/plan/highs-solver.js';
import { reportFigures, sayFigure } from './figures.mjs';
import { planInput } from './plan-inputs.mjs';

/** Sizes of the issue, each also with a budget that does not reach, which is the harder problem. */
const sizes = [
  { cities: 173, areas: 8, activities: 40, limit: 10_000 },
  { cities: 300, areas: 12, activities: 80, limit: 60_000 },
];
const needs = { 40: 380_000, 80: 760_000 };

const figures = [];
const add = (name, value, target, unit = 'ms') => {
  figures.push({ name, value, unit, target, better: 'lower' });
  sayFigure(figures.at(-1));
};

/** What the work gives, its milliseconds and its CPU milliseconds. */
async function timed(work) {
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  const value = await work();
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { value, took, cpu: (user + system) / 1_000 };
}

for (const { cities, areas, activities, limit } of sizes) {
  for (const budget of [null, Math.round(needs[activities] / 2)]) {
    const size = `${cities} cities, ${areas} areas, ${activities} activities, 8 quarters, ${budget === null ? 'no budget' : 'scarce budget'}`;
    const input = planInput({ cities, areas, activities, budget });
    const greedy = await timed(() => draftPlan(input));
    const proven = await timed(async () => draftPlan(input, { solver: await highsSolver() }));
    const again = draftPlan(
      { ...input, offers: [...input.offers].reverse(), cities: [...input.cities].reverse() },
      { solver: await highsSolver() },
    );
    // Drafted anew with other lots, and a tenth of the offers taken back.
    const offers = input.offers.filter((_, index) => index % 10 !== 3);
    const redraft = await timed(async () =>
      draftPlan({ ...input, offers, seed: 'other', previous: proven.value }, { solver: await highsSolver() }),
    );
    const { allocation } = proven.value;
    const open = [allocation, redraft.value.allocation].flatMap(({ aims }) =>
      aims.filter(({ aim, proven: sure }) => aim !== 'lot' && !sure),
    );
    add(`${size}: greedy draft`, greedy.took, 1_000);
    add(`${size}: greedy draft, CPU`, greedy.cpu, 1_000);
    add(`${size}: proven draft`, proven.took, limit);
    add(`${size}: proven draft, CPU`, proven.cpu, limit);
    add(`${size}: proven redraft with fewest changes`, redraft.took, limit);
    add(`${size}: proven redraft with fewest changes, CPU`, redraft.cpu, limit);
    add(`${size}: aims that are not proven`, open.length, 0, 'aims');
    const differs = sha256Hex(canonicalJson(again)) === sha256Hex(canonicalJson(proven.value)) ? 0 : 1;
    add(`${size}: drafts that differ in a byte`, differs, 0, 'drafts');
    process.stderr.write(
      `${allocation.aims
        .filter(({ reached }) => reached !== null)
        .map(({ aim, greedy: before, reached }) => `${aim} ${before} → ${reached}`)
        .join(', ')}\n`,
    );
    assert.deepEqual(allocation.checks.hard, []);
  }
}
reportFigures('plan', figures);
