import { draftPlan } from '../draft/draft-plan.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import { applyEdits } from './apply-edits.ts';
import { newBreaches, planBreaches } from './plan-breaches.ts';
import type { PlanEdit } from './plan-edit.ts';

const input = aDraftInput();
const plan = draftPlan(input);
const after = (...edits: readonly PlanEdit[]) => applyEdits(plan, edits, { cities: input.cities });
const brought = (...edits: readonly PlanEdit[]) =>
  newBreaches(planBreaches(plan, input), planBreaches(after(...edits), input));

test('a draft breaks no hard rule, and its soft breaches are those of its certificate', () => {
  const found = planBreaches(plan, input);
  const hard = ['R1', 'R2', 'R3', 'R4', 'R5'];
  expect(found.filter(({ rule }) => hard.includes(rule))).toEqual([]);
  const key = ({ rule, where, by }: (typeof found)[number]) => `${rule} ${where} ${by}`;
  expect(found.map(key).toSorted()).toEqual(plan.allocation.checks.soft.map(key).toSorted());
});

test('a city without an offer breaks R1, and nothing is refused', () => {
  const offering = new Set(input.offers.map(({ city }) => city));
  const stranger = input.cities.find(({ id }) => !offering.has(id))?.id ?? '';
  if (stranger === '') return;
  const [area] = plan.areas;
  expect(brought({ op: 'set', id: `${area!.id}.coordinators`, value: [stranger] })).toContainEqual({
    rule: 'R1',
    where: stranger,
    by: 1,
  });
});

test('an area that loses its coordinating cities breaks R6 and R7', () => {
  const coordinated = plan.areas.find(({ coordinators }) => coordinators.length > 0)!;
  const rules = brought({ op: 'set', id: `${coordinated.id}.coordinators`, value: [] }).map(
    ({ rule }) => rule,
  );
  expect(rules).toContain('R6');
});

test('money beyond the budget of a year is a breach of R11', () => {
  const poor = { ...input, settings: { ...input.settings, budget: [{ year: 2020, cash: 0 }] } };
  const [activity] = plan.areas[0]!.activities;
  const edited = after({ op: 'set', id: `${activity!.id}.cost`, value: 900_000 });
  const found = newBreaches(planBreaches(plan, poor), planBreaches(edited, poor));
  expect(found.map(({ rule, where }) => `${rule} ${where}`)).toContain('R11 2020');
});

test('a start in a closed quarter is refused and named as R5', () => {
  const activity = plan.areas.flatMap((area) => area.activities).find((each) => each.after === null)!;
  const closed = [
    '2020-Q1',
    '2020-Q2',
    '2020-Q3',
    '2020-Q4',
    '2021-Q1',
    '2021-Q2',
    '2021-Q3',
    '2021-Q4',
  ].find((quarter) => quarter > activity.start) as '2021-Q4';
  const edit = { op: 'set', id: `${activity.id}.start`, value: closed } as const;
  const refused = () => applyEdits(plan, [edit], { cities: input.cities, closed: [closed] });
  expect(refused).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ code: 'edit-in-closed-quarter' })] }),
  );
});

test('what is cancelled is held against no rule', () => {
  const poor = { ...input, settings: { ...input.settings, budget: [{ year: 2020, cash: 0 }] } };
  const [before] = planBreaches(plan, poor).filter(({ rule, where }) => rule === 'R11' && where === '2020');
  const status = { state: 'cancelled', revision: 'V1', on: null, text: plan.title } as const;
  const none = {
    ...plan,
    areas: plan.areas.map((area) => ({
      ...area,
      activities: area.activities.map((each) => ({ ...each, status })),
    })),
  };
  expect(before?.by).toBeGreaterThan(0);
  expect(planBreaches(none, poor).filter(({ rule }) => ['R10', 'R11', 'R13'].includes(rule))).toEqual([]);
});

test('a city that breaks a rule in a second area breaks it anew', () => {
  const before = [{ rule: 'R1', where: 'cork-irl', by: 1 }] as const;
  expect(newBreaches(before, [...before, ...before])).toEqual([{ rule: 'R1', where: 'cork-irl', by: 2 }]);
});

test('a city that joined since the draft counts with its region', () => {
  const area = plan.areas.find(({ coordinators }) => coordinators.length > 0)!;
  const joined = { id: 'new-city', name: 'New City', region: 'africa', languages: [] } as const;
  const edited = applyEdits(plan, [{ op: 'set', id: `${area.id}.coordinators`, value: ['new-city'] }], {
    cities: [...input.cities, joined],
  });
  const found = planBreaches(edited, input, [...input.cities, joined]);
  expect(found).toContainEqual({ rule: 'R1', where: 'new-city', by: 1 });
  expect(found.filter(({ rule, where }) => rule === 'R6' && where === area.id)).toEqual([]);
});
