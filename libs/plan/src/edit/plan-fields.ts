import { deliveryModes } from '../plan.ts';
import type { Allocation, Plan, PlanActivity, PlanArea } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import type { FieldValue } from './plan-edit.ts';

/** What a field of a plan holds: for forms, and for the one that reads what was sent. */
export type FieldKind = 'amount' | 'target' | 'city' | 'cities' | 'quarter' | 'mode' | 'activity';

const activityFields: Readonly<Record<string, FieldKind>> = {
  lead: 'city',
  host: 'city',
  start: 'quarter',
  end: 'quarter',
  after: 'activity',
  mode: 'mode',
  cost: 'amount',
  inKindDays: 'amount',
};
const indicatorFields: Readonly<Record<string, FieldKind>> = {
  baseline: 'target',
  milestone2020: 'target',
  target2021: 'target',
  owner: 'city',
};

/** The kind of a field by its id; null where no plan has such a field. */
export function fieldKind(id: string): FieldKind | null {
  const [, line = '', name = ''] = /^(.+)\.([A-Za-z0-9]+)$/.exec(id) ?? [];
  const fields = /^P\d+\.O\d+\.A\d+$/.test(line)
    ? activityFields
    : /^P\d+\.I\d+$/.test(line)
      ? indicatorFields
      : /^P\d+\.R\d+$/.test(line)
        ? { owner: 'city' as const }
        : /^P\d+$/.test(line)
          ? { coordinators: 'cities' as const }
          : {};
  return Object.entries(fields).find(([field]) => field === name)?.[1] ?? null;
}

/** Whether a field of that kind can hold the value at all; whether it makes sense there, the rules say. */
export function fitsField(kind: FieldKind, value: FieldValue, plan: Pick<Plan, 'period'>): boolean {
  const amount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  switch (kind) {
    case 'amount':
      return amount && value <= 1_000_000_000;
    case 'target':
      return value === null || (amount && value <= 1_000_000_000);
    case 'city':
    case 'activity':
      return value === null || (typeof value === 'string' && value !== '');
    case 'cities':
      return Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '');
    case 'quarter':
      return typeof value === 'string' && quartersBetween(plan.period).some((quarter) => quarter === value);
    case 'mode':
      return deliveryModes.some((mode) => mode === value);
  }
}

/** What stands in a field; undefined where the plan has no such line. */
export function fieldValue(plan: Plan, id: string): FieldValue | undefined {
  const at = id.lastIndexOf('.');
  const [line, name] = [id.slice(0, at), id.slice(at + 1)];
  for (const area of plan.areas) {
    if (area.id === line)
      return name === 'coordinators' ? area.coordinators.map(({ city }) => city) : undefined;
    const found =
      area.activities.find((each) => each.id === line) ??
      area.indicators.find((each) => each.id === line) ??
      area.risks.find((each) => each.id === line);
    if (found === undefined) continue;
    const value = (found as unknown as Readonly<Record<string, unknown>>)[name];
    if (name === 'lead' || name === 'host') return (value as Allocation | null)?.city ?? null;
    return value as FieldValue | undefined;
  }
  return undefined;
}

/** The activity of that id and its area; undefined where there is none. */
export function activityIn(
  plan: Plan,
  id: string,
): { readonly area: PlanArea; readonly activity: PlanActivity } | undefined {
  for (const area of plan.areas) {
    const activity = area.activities.find((each) => each.id === id);
    if (activity !== undefined) return { area, activity };
  }
  return undefined;
}
