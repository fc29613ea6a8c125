import { draftPlan } from '../draft/draft-plan.ts';
import { applyEdits } from '../edit/apply-edits.ts';
import { planHash } from '../plan-hash.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import { reasonText } from '../texts/reason-text.ts';
import { planTasks } from './plan-tasks.ts';
import { withConsents } from './with-consents.ts';

const input = aDraftInput();
const plan = draftPlan(input);
const [first] = planTasks(plan);
const { city, line, task } = first!;
const name = (id: string) => `Name of ${id}`;
const after = (answer: 'agreed' | 'declined') => withConsents(plan, [{ city, line, task, answer }], name);

test('every task of a plan is proposed until a city has answered', () => {
  expect(new Set(planTasks(plan).map(({ consent }) => consent))).toEqual(new Set(['proposed']));
  expect(new Set(planTasks(plan).map((each) => each.city)).size).toBe(plan.totals.cities);
});

test('what a city agreed to says so, and nothing else does', () => {
  const changed = planTasks(after('agreed')).filter(({ consent }) => consent !== 'proposed');
  expect(changed).toMatchObject([{ city, line, task, consent: 'agreed' }]);
  expect(after('agreed').areas[0]!.gaps).toEqual(plan.areas[0]!.gaps);
});

test('what a city declined is a gap until somebody else has the task', () => {
  const { gaps } = after('declined').areas[0]!;
  const gap = gaps.find(({ code }) => code === 'gap-coordinator-declined');
  expect(gap && reasonText(gap, (text) => text.en)).toContain(name(city));
  const others = after('declined')
    .areas[0]!.coordinators.map((each) => each.city)
    .filter((id) => id !== city);
  const edited = applyEdits(after('declined'), [{ op: 'set', id: `${line}.coordinators`, value: others }], {
    cities: input.cities,
  });
  expect(edited.areas[0]!.gaps.map(({ code }) => code)).not.toContain('gap-coordinator-declined');
});

test('the last answer counts, and answers to tasks that are gone change nothing', () => {
  const both = withConsents(
    plan,
    [
      { city, line, task, answer: 'declined' },
      { city, line, task, answer: 'agreed' },
    ],
    name,
  );
  expect(planHash(both)).toBe(planHash(after('agreed')));
  const gone = withConsents(plan, [{ city, line: 'P99', task, answer: 'agreed' }], name);
  expect(planHash(gone)).toBe(planHash(plan));
});
