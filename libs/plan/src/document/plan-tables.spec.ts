import { draftPlan } from '../draft/draft-plan.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import { planAllocations, planBudget, planCalendar, resultsMatrix } from './plan-tables.ts';

const plan = draftPlan(aDraftInput({ settings: { budget: [{ year: 2020, cash: 100_000 }] } }));

describe('tables of a plan', () => {
  test('the budget adds up to the resources of every area and of the plan', () => {
    const rows = planBudget(plan);
    const of = (year: number, within: string) =>
      rows
        .filter(({ activity }) => activity.id.startsWith(within))
        .flatMap(({ cash }) => cash.filter((each) => each.year === year))
        .reduce((sum, { cash }) => sum + cash, 0);
    for (const { year, cash } of plan.resources.cash) expect(of(year, 'P')).toBe(cash);
    for (const { id, resources } of plan.areas)
      for (const { year, cash } of resources.cash) expect(of(year, `${id}.`)).toBe(cash);
    expect(plan.resources.cash.reduce((sum, { cash }) => sum + cash, 0)).toBe(plan.totals.cost);
  });

  test('what is there is handed out once, what is not is unfunded', () => {
    const { funded, unfunded } = plan.resources;
    expect(funded).toBe(100_000);
    expect(funded + unfunded).toBe(plan.totals.cost);
    expect(plan.areas.reduce((sum, { resources }) => sum + resources.funded, 0)).toBe(funded);
  });

  test('the calendar has every activity once, in the order of their begin, and marks the quarters in which it runs', () => {
    const { quarters, rows } = planCalendar(plan);
    expect(rows.map(({ activity }) => activity.id).sort()).toEqual(
      plan.areas.flatMap(({ activities }) => activities.map(({ id }) => id)).sort(),
    );
    const starts = rows.map(({ activity }) => activity.start);
    expect(starts).toEqual([...starts].sort());
    for (const { activity, runs } of rows) {
      expect(runs.indexOf(true)).toBe(quarters.indexOf(activity.start));
      expect(runs.lastIndexOf(true)).toBe(quarters.indexOf(activity.end));
    }
  });

  test('what is cancelled stays in the calendar and runs in no quarter', () => {
    const [first, ...others] = plan.areas;
    if (first === undefined) throw new Error('no area');
    const [gone, ...rest] = first.activities;
    if (gone === undefined) throw new Error('no activity');
    const status = { state: 'cancelled' } as NonNullable<typeof gone.status>;
    const revised = {
      ...plan,
      areas: [{ ...first, activities: [{ ...gone, status }, ...rest] }, ...others],
    };
    const row = planCalendar(revised).rows.find(({ activity }) => activity.id === gone.id);
    expect(row?.runs).not.toContain(true);
  });

  test('the results matrix has the outcome of every area and an indicator for every activity', () => {
    const rows = resultsMatrix(plan);
    expect(rows.filter(({ of }) => of.endsWith('.outcome'))).toHaveLength(plan.areas.length);
    expect(rows).toHaveLength(plan.areas.length + plan.totals.activities);
  });

  test('every allocation stands with its line, its reason and who would have been next', () => {
    const rows = planAllocations(plan);
    expect(new Set(rows.map(({ allocation }) => allocation.city)).size).toBe(plan.totals.cities);
    for (const { allocation } of rows) {
      expect(allocation.alternative?.city).not.toBe(allocation.city);
      expect(allocation.alternative?.by ?? 0).toBeGreaterThanOrEqual(0);
      expect(allocation.reason.code).toBe(
        allocation.alternative === null ? 'chosen-only' : `chosen-${allocation.alternative.aim}`,
      );
    }
  });
});
