import type { Allocation, Plan, PlanActivity, PlanArea, Quarter } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import type { EditContext } from './edit-context.ts';
import { handedTo, inStep } from './edited-activity.ts';
import type { FieldEdit } from './plan-edit.ts';

/** The plan with one field set; the value has been found to fit. */
export function setField(plan: Plan, { id, value }: FieldEdit, context: EditContext): Plan {
  const at = id.lastIndexOf('.');
  const [line, name] = [id.slice(0, at), id.slice(at + 1)];
  const areas = plan.areas.map((area): PlanArea => {
    if (area.id === line) return withCoordinators(area, value as readonly string[], context);
    const owned = area.id === line.split('.')[0];
    if (!owned) return area;
    return {
      ...area,
      indicators: area.indicators.map((each) => (each.id === line ? { ...each, [name]: value } : each)),
      risks: area.risks.map((each) => (each.id === line ? { ...each, [name]: value } : each)),
      activities: area.activities.map((each) =>
        each.id === line ? inStep(each, changed(plan, each, name, value), area, context) : each,
      ),
    };
  });
  return { ...plan, areas };
}

function withCoordinators(area: PlanArea, cities: readonly string[], context: EditContext): PlanArea {
  const coordinators = cities.flatMap((city) => handedTo(city, 'coordinate', area.coordinators) ?? []);
  const next = { ...area, coordinators };
  return { ...next, activities: next.activities.map((each) => inStep(each, each, next, context)) };
}

function changed(plan: Plan, activity: PlanActivity, name: string, value: FieldEdit['value']): PlanActivity {
  const tasks: readonly (Allocation | null)[] = [activity.lead, activity.host];
  if (name === 'lead' || name === 'host')
    return { ...activity, [name]: handedTo(value as string | null, name, tasks) };
  if (name !== 'start') return { ...activity, [name]: value };
  // What moves in time takes as long as before, and no longer than the plan.
  const quarters = quartersBetween(plan.period);
  const duration = quarters.indexOf(activity.end) - quarters.indexOf(activity.start);
  const start = value as Quarter;
  const end = quarters[Math.min(quarters.indexOf(start) + duration, quarters.length - 1)] ?? start;
  return { ...activity, start, end };
}
