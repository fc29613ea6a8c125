import { Problem } from '#problem';
import { schemaProblems } from '#survey';
import { draftPlan } from '../draft/draft-plan.ts';
import type { PlanActivity } from '../plan.ts';
import { planHash } from '../plan-hash.ts';
import { planSchema } from '../schema/plan-schema.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import { applyRevision, revisionEdits } from './apply-revision.ts';
import type { GivenChange, GivenRevision } from './apply-revision.ts';

const input = aDraftInput();
const adopted = draftPlan(input);
const context = { cities: input.cities };
const activities = adopted.areas.flatMap((area) => area.activities);
const onSite = activities.find(({ mode }) => mode === 'on-site') ?? activities[0]!;
const [first] = activities;

const change = (activity: string, more: Partial<GivenChange>): GivenChange => ({
  activity,
  change: 'cancelled',
  on: null,
  start: null,
  end: null,
  mode: null,
  text: 'Nobody can travel.',
  ...more,
});
const revision = (...changes: readonly GivenChange[]): GivenRevision => ({
  decidedOn: '2020-05-11',
  decidedBy: 'committee',
  who: 'Steering committee',
  language: 'en',
  reason: 'Borders are closed.',
  changes,
});
const revised = (...changes: readonly GivenChange[]) => applyRevision(adopted, revision(...changes), context);
const named = (plan: typeof adopted, id: string): PlanActivity =>
  plan.areas.flatMap((area) => area.activities).find((each) => each.id === id)!;
const refusal = (...changes: readonly GivenChange[]): string | undefined => {
  try {
    revised(...changes);
  } catch (error) {
    return error instanceof Problem ? error.errors[0]?.code : String(error);
  }
  return undefined;
};

test('an activity that is cancelled takes no cash, says why, and the revision keeps what it took', () => {
  const plan = revised(change(onSite.id, {}));
  expect(named(plan, onSite.id)).toMatchObject({
    cost: 0,
    inKindDays: 0,
    status: { state: 'cancelled', revision: 'V1' },
  });
  expect(plan.totals.cost).toBe(adopted.totals.cost - onSite.cost);
  // What is cancelled is counted no more: titles and sentences follow.
  expect(plan.totals.activities).toBe(adopted.totals.activities - 1);
  expect(plan.revisions?.[0]).toMatchObject({
    of: planHash(adopted),
    decidedBy: 'committee',
    who: 'Steering committee',
    changes: [{ activity: onSite.id, before: { cost: onSite.cost }, after: { cost: 0 } }],
  });
});

test('2020 turned into webinars: delivery mode, with who decided and why', () => {
  const plan = revised(change(onSite.id, { change: 'mode', mode: 'online', text: 'Meets online.' }));
  expect(named(plan, onSite.id)).toMatchObject({ mode: 'online', cost: onSite.cost });
  expect(named(plan, onSite.id).status?.text).toMatchObject({
    en: 'Meets online.',
    unreviewed: ['fr', 'es', 'ar'],
  });
});

test('what is held keeps the day and what came of it', () => {
  const plan = revised(change(first!.id, { change: 'held', on: '2020-03-04', text: '61 cities came.' }));
  expect(named(plan, first!.id).status).toMatchObject({ state: 'held', on: '2020-03-04' });
  expect(plan.totals).toEqual(adopted.totals);
});

test('what is moved takes its cash along, and the next revision names the one before', () => {
  const last = activities.findLast(({ after }) => after === null)!;
  const moved = change(last.id, { change: 'moved', start: '2021-Q4', end: '2021-Q4' });
  const plan = revised(moved);
  expect(named(plan, last.id)).toMatchObject({ start: '2021-Q4', end: '2021-Q4' });
  expect(plan.resources.cash.reduce((sum, { cash }) => sum + cash, 0)).toBe(adopted.totals.cost);
  const again = applyRevision(plan, revision(change(last.id, {})), context);
  expect(again.revisions?.map(({ id, of }) => [id, of])).toEqual([
    ['V1', planHash(adopted)],
    ['V2', planHash(plan)],
  ]);
  expect(revisionEdits(plan.revisions![0]!).map(({ id }) => id)).toContain(`${last.id}.start`);
});

test('the adopted text stays as it was, and what comes out fits the schema', () => {
  const before = planHash(adopted);
  const plan = revised(change(onSite.id, {}));
  expect(planHash(adopted)).toBe(before);
  expect(schemaProblems(planSchema, plan, '')).toEqual([]);
});

test.each([
  ['an activity that is not there', [change('P9.O9.A9', {})], 'edit-line-unknown'],
  ['a day for what was not held', [change(onSite.id, { on: '2020-03-04' })], 'edit-value-unfit'],
  ['no day for what was held', [change(onSite.id, { change: 'held' })], 'edit-value-unfit'],
  [
    'the mode that it has',
    [change(onSite.id, { change: 'mode', mode: onSite.mode })],
    'revision-changes-nothing',
  ],
  ['no quarters for what moved', [change(onSite.id, { change: 'moved' })], 'edit-value-unfit'],
  ['the same activity twice', [change(onSite.id, {}), change(onSite.id, {})], 'revision-twice'],
] as const)('refuses %s', (_, changes, code) => {
  expect(refusal(...changes)).toBe(code);
});

test('what was held or cancelled is over', () => {
  const plan = revised(change(onSite.id, {}));
  expect(() => applyRevision(plan, revision(change(onSite.id, {})), context)).toThrow('revision-refused');
});

test('an activity cannot move before what it builds on', () => {
  const built = activities.find(({ after }) => after !== null);
  if (built === undefined) return;
  const moved = change(built.id, { change: 'moved', start: '2020-Q1', end: '2020-Q1' });
  expect(refusal(moved)).toBe('edit-before-what-it-needs');
});
