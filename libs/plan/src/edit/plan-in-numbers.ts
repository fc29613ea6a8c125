import type { AllocationModel, ModelActivity, ModelOffer } from '../allocation/allocation-model.ts';
import type { Assignment } from '../allocation/assignment.ts';
import { buildModel } from '../draft/build-model.ts';
import type { DraftInput } from '../draft/draft-input.ts';
import { offersInPlan } from '../draft/offers-in-plan.ts';
import { isStanding } from '../is-standing.ts';
import type { Plan, PlanActivity, Quarter } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import { activityTemplates } from '../texts/activity-templates.ts';

/**
 * A plan as it stands, in the numbers of the allocation that it was drafted by: its own activities with the cost and the
 * quarters that they have now, and for every city that a person named without an offer an offer of nothing. What is cancelled
 * is not among them.
 */
export function planInNumbers(
  plan: Plan,
  input: DraftInput,
): { readonly model: AllocationModel; readonly assignment: Assignment } {
  const quarters = quartersBetween(plan.period);
  const areas = plan.areas.map((area) => ({ ...area, activities: area.activities.filter(isStanding) }));
  const types = areas.map(({ area, activities }) => ({ area, types: activities.map(({ type }) => type) }));
  const { model } = buildModel(input, types, offersInPlan(input).usable, quarters);
  const standing = areas.flatMap(({ activities }, area) =>
    activities.map((activity) => ({ area, activity })),
  );
  const at = new Map(standing.map(({ activity }, index) => [activity.id, index]));
  const cityAt = new Map(model.cities.map(({ id }, index) => [id, index]));
  const tasks = areas.map(({ coordinators, activities }) => ({
    coordinates: coordinators.map(({ city }) => city),
    leads: activities.flatMap(({ lead }) => lead?.city ?? []),
    hosts: activities.flatMap(({ host }) => host?.city ?? []),
  }));
  const offers = [...model.offers];
  for (const [area, { coordinates, leads, hosts }] of tasks.entries())
    for (const name of new Set([...coordinates, ...leads, ...hosts])) {
      const city = cityAt.get(name);
      if (city !== undefined && !offers.some((each) => each.area === area && each.city === city))
        offers.push({ city, area, lead: 0, host: 0, points: 0, lot: offers.length });
    }
  const count = (task: 'coordinates' | 'leads' | 'hosts') =>
    offers.map(
      ({ city, area }: ModelOffer) =>
        tasks[area]?.[task].filter((name) => name === model.cities[city]?.id).length ?? 0,
    );
  const none = offers.map(() => 0);
  return {
    model: {
      ...model,
      offers,
      activities: standing.map(({ area, activity }) =>
        inNumbers(activity, {
          area,
          quarters,
          closed: model.closed,
          after: at.get(activity.after ?? '') ?? null,
        }),
      ),
      perQuarter: usualPerQuarter(input, plan, quarters),
      held: { coordinates: none, leads: none, hosts: none },
      previous: null,
    },
    assignment: {
      coordinates: count('coordinates'),
      leads: count('leads'),
      hosts: count('hosts'),
      starts: standing.map(({ activity }) => quarters.indexOf(activity.start)),
    },
  };
}

function inNumbers(
  { type, start, end, cost }: PlanActivity,
  {
    quarters,
    closed,
    ...place
  }: Pick<ModelActivity, 'area' | 'after'> & {
    readonly quarters: readonly Quarter[];
    readonly closed: readonly number[];
  },
): ModelActivity {
  const duration = quarters.indexOf(end) - quarters.indexOf(start) + 1;
  const fitting = quarters.flatMap((_, quarter) =>
    duration > 0 && quarter + duration <= quarters.length ? [quarter] : [],
  );
  const open = fitting.filter((quarter) => !closed.includes(quarter));
  return {
    ...place,
    type,
    duration,
    cost,
    hosted: activityTemplates[type].hosted,
    starts: open.length > 0 ? open : fitting,
    target: quarters.indexOf(start),
  };
}

/** As the draft was held to it: an activity added by hand does not raise the limit. */
function usualPerQuarter(
  { settings, activities }: DraftInput,
  { areas }: Plan,
  quarters: readonly Quarter[],
): number {
  const drafted = activities ?? areas.length * 5;
  return settings?.perQuarter ?? Math.ceil(drafted / Math.max(1, quarters.length)) + 1;
}
