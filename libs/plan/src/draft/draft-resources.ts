import { cashByQuarter } from '../allocation/allocation-model.ts';
import type { PlanActivity, Quarter, Resources } from '../plan.ts';
import type { AllocationSettings } from './draft-input.ts';

/** Cash of an activity by year, whole EUR that add up to its cost. */
export function yearCash(
  { cost, start, end }: Pick<PlanActivity, 'cost' | 'start' | 'end'>,
  quarters: readonly Quarter[],
): ReadonlyMap<number, number> {
  const first = quarters.indexOf(start);
  const duration = quarters.indexOf(end) - first + 1;
  const sums = new Map<number, number>();
  for (const [at, cash] of cashByQuarter({ cost, duration }, first, quarters.length).entries()) {
    const year = Number(quarters[at]?.slice(0, 4));
    sums.set(year, (sums.get(year) ?? 0) + cash);
  }
  return sums;
}

/**
 * What each area takes, by year. Money that is there goes to the areas in the order of the plan, year by year, until it
 * is spent; what is left over of the need is nobody's yet.
 */
export function draftResources(
  areas: readonly (readonly PlanActivity[])[],
  quarters: readonly Quarter[],
  { budget = [] }: AllocationSettings = {},
): readonly Resources[] {
  const years = [...new Set(quarters.map((quarter) => Number(quarter.slice(0, 4))))];
  const left = new Map(budget.map(({ year, cash }) => [year, Math.max(0, Math.floor(cash))]));
  return areas.map((activities) => {
    const cash = years.map((year) => ({
      year,
      cash: activities.reduce((sum, activity) => sum + (yearCash(activity, quarters).get(year) ?? 0), 0),
    }));
    let funded = 0;
    for (const { year, cash: need } of cash) {
      const given = Math.min(need, left.get(year) ?? 0);
      left.set(year, (left.get(year) ?? 0) - given);
      funded += given;
    }
    const all = cash.reduce((sum, each) => sum + each.cash, 0);
    return {
      cash,
      inKindDays: activities.reduce((sum, { inKindDays }) => sum + inKindDays, 0),
      funded,
      unfunded: all - funded,
    };
  });
}

/** The sum of several. */
export function summedResources(parts: readonly Resources[], quarters: readonly Quarter[]): Resources {
  const years = [...new Set(quarters.map((quarter) => Number(quarter.slice(0, 4))))];
  const total = (value: (part: Resources) => number) => parts.reduce((sum, part) => sum + value(part), 0);
  return {
    cash: years.map((year) => ({
      year,
      cash: total((part) => part.cash.find((each) => each.year === year)?.cash ?? 0),
    })),
    inKindDays: total(({ inKindDays }) => inKindDays),
    funded: total(({ funded }) => funded),
    unfunded: total(({ unfunded }) => unfunded),
  };
}
