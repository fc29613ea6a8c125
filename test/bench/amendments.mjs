// Times amendments on a plan of more than sixty pages: 300 of them with their conflicts, the effect of one and of all that
// can be adopted together, the merged version and its tracked changes; prints a table, writes out/bench/amendments.json.
import { strict as assert } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { amendmentConflicts, fallsWith, mergeAmendments, votingOrder } from '#assembly';
import { planFile } from '#documents';
import { applyEdits, draftPlan, editableTexts, planHash, quartersBetween } from '#plan';
import { Generator } from '#ranking';
import { AmendmentEffectThreads } from '../../dist/apps/api/src/assembly/amendments/amendment-effect-threads.js';
import { PlanChangesThreads } from '../../dist/apps/api/src/assembly/amendments/plan-changes-threads.js';
import { highsSolver } from '../../dist/apps/api/src/plan/highs-solver.js';
import { reportFigures, sayFigure } from './figures.mjs';
import { planInput } from './plan-inputs.mjs';

const figures = [];
const add = (name, value, target, unit = 'ms') => {
  figures.push({ name, value, unit, target, better: 'lower' });
  sayFigure(figures.at(-1));
};

/** What the work gives, its milliseconds and its CPU milliseconds, those of threads included. */
async function timed(work) {
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  const value = await work();
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { value, took, cpu: (user + system) / 1_000 };
}

const input = planInput({ cities: 300, areas: 12, activities: 80, budget: null });
const plan = draftPlan(input, { solver: await highsSolver() });
const context = { cities: input.cities };
const activities = plan.areas.flatMap((area) => area.activities);
const texts = editableTexts(plan);
const quarters = quartersBetween(plan.period);

/** 300 amendments: words of descriptions and objectives, titles, budgets, times, leads; a few take out, add or amend one another. */
const generator = Generator.fromText('amendments');
const pick = (list) => list[Math.floor(generator.unit() * list.length)];
const rewritten = (id, language) => {
  const words = texts.get(id).text[language].split(' ');
  const at = Math.floor(generator.unit() * words.length);
  return {
    op: 'text',
    id,
    language,
    text: words.with(at, `word${Math.floor(generator.unit() * 9)}`).join(' '),
  };
};
function edit(index) {
  const activity = pick(activities);
  if (index % 60 === 59) return { op: 'remove', id: activity.id };
  if (index % 40 === 39)
    return { op: 'add', output: activity.output, type: activity.type, start: pick(quarters.slice(0, 5)) };
  switch (index % 5) {
    case 0:
      return { op: 'set', id: `${activity.id}.cost`, value: 1_000 * Math.floor(1 + generator.unit() * 40) };
    case 1:
      return { op: 'set', id: `${activity.id}.inKindDays`, value: Math.floor(generator.unit() * 90) };
    case 2:
      return rewritten(pick(plan.areas).objective.id, 'en');
    default:
      return rewritten(activity.description.id, index % 7 === 0 ? 'es' : 'en');
  }
}
const amendments = Array.from({ length: 300 }, (_, index) => ({
  id: `a${index + 1}`,
  number: index + 1,
  base: planHash(plan),
  edits: [edit(index), ...(index % 3 === 0 ? [edit(index + 1)] : [])],
  to: null,
  cities: [pick(input.cities).id],
  reason: 'It reads better.',
  language: 'en',
  fallsIf: index % 25 === 24 ? [`a${index}`] : [],
  alternatives: index % 50 > 47 ? `group ${Math.floor(index / 50)}` : null,
  replaces: [],
  state: 'submitted',
}));

const conflicts = await timed(() => amendmentConflicts(plan, amendments));
add(`conflict graph of 300 amendments, ${conflicts.value.length} conflicts`, conflicts.took, 500);
const order = await timed(() => votingOrder(plan, amendments, conflicts.value));
add('order of voting', order.took, 500);

/** What the session adopts that says yes to everything that has not fallen. */
const decided = new Map(amendments.map((each) => [each.id, each]));
const deciding = await timed(() => {
  for (const id of order.value.flatMap((group) => group.order)) {
    const each = decided.get(id);
    if (each.state !== 'submitted') continue;
    decided.set(id, { ...each, state: 'adopted' });
    for (const fall of fallsWith(each, 'adopted', [...decided.values()], conflicts.value))
      decided.set(fall.id, { ...decided.get(fall.id), state: 'fallen' });
  }
});
const all = [...decided.values()];
const adopted = all.filter(({ state }) => state === 'adopted');
add(`what falls, over ${adopted.length} adoptions`, deciding.took, 1_000);

/** In the thread of the service, the start of which the first one waits for. */
const effects = new AmendmentEffectThreads();
const effectOf = (of, chosen) => effects.effect(of, () => ({ plan, amendments: chosen, context, input }));
const one = { ...amendments.find(({ edits }) => edits[0].op === 'remove'), state: 'adopted' };
const single = await timed(() => effectOf('one', [one]));
add(`effect of one amendment, found by ${single.value.resolved.method}`, single.took, 3_000);
add('effect of one amendment, CPU', single.cpu, 3_000);
const many = await timed(() => effectOf('many', adopted));
add(`effect of ${adopted.length} together, found by ${many.value.resolved.method}`, many.took, 3_000);
add(`effect of ${adopted.length} together, CPU`, many.cpu, 3_000);
await effects.onApplicationShutdown();

const merged = await timed(() => applyEdits(plan, mergeAmendments(plan, all).edits, context));
const reversed = applyEdits(plan, mergeAmendments(plan, all.toReversed()).edits, context);
assert.equal(planHash(reversed), planHash(merged.value));
const about = {
  id: 'bench',
  language: 'en',
  generatedAt: '2019-10-02T16:00:00Z',
  cities: input.cities,
};
const older = { ...about, plan, version: 1, hash: planHash(plan), adopted: false };
const newer = { ...about, plan: merged.value, version: 2, hash: planHash(merged.value), adopted: true };
const changes = new PlanChangesThreads();
const by = { author: 'The session', date: '2019-10-02T16:00:00Z' };
const docx = await timed(() => changes.write({ older, newer, by }));
const again = await timed(() => changes.write({ older, newer: { ...newer, version: 3 }, by }));
await changes.onApplicationShutdown();
const pages = Buffer.from(await planFile('plan.pdf', newer))
  .toString('latin1')
  .match(/\/Type\s*\/Page\b/g)?.length;
assert.ok(pages >= 60, `${pages} pages are fewer than 60`);
add(`merged version of ${pages} pages`, merged.took, 5_000);
add(
  'merged version and tracked changes as DOCX, both texts written in fresh threads',
  merged.took + docx.took,
  5_000,
);
add('merged version and tracked changes as DOCX, CPU', merged.cpu + docx.cpu, 10_000);
add(
  'merged version and tracked changes once more, the text that was put being kept',
  merged.took + again.took,
  5_000,
);
reportFigures('amendments', figures);
