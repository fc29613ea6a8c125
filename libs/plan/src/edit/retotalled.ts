import { declined, declinedGaps } from '../consent/with-consents.ts';
import { planTotals } from '../document/plan-totals.ts';
import type { DraftCity } from '../draft/draft-input.ts';
import { summedResources, yearCash } from '../draft/draft-resources.ts';
import { isStanding } from '../is-standing.ts';
import type { Plan, PlanArea, Quarter, Reason, Resources } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import { activityTemplates } from '../texts/activity-templates.ts';
import { followIndicators } from './follow-indicators.ts';
import { followSections } from './follow-sections.ts';
import type { EditContext } from './edit-context.ts';

/** The plan with everything that is counted from its lines counted anew: order, cash by year, gaps, totals. */
export function retotalled(plan: Plan, before: Plan, { cities: roll }: EditContext): Plan {
  const known = new Map(roll.map((city) => [city.id, city]));
  const quarters = quartersBetween(plan.period);
  const areas = plan.areas.map((area, index) => {
    const was = before.areas[index];
    // What was not touched does not change a byte.
    if (sameLines(area, was)) return area;
    const counted = recounted(area, quarters, known);
    return was?.id === area.id ? followIndicators(was, counted, quarters) : counted;
  });
  return {
    ...plan,
    areas,
    crossCutting: followSections(before, { ...plan, areas }, roll),
    resources: summedResources(
      areas.map(({ resources }) => resources),
      quarters,
    ),
    totals: planTotals(areas),
  };
}

function sameLines(area: PlanArea, before: PlanArea | undefined): boolean {
  const lines = (each: PlanArea | undefined) =>
    JSON.stringify([
      each?.coordinators.map(({ city }) => city),
      each?.activities.map(({ id, output, lead, host, start, end, cost, inKindDays, status }) => [
        [id, output, lead?.city, host?.city],
        [start, end, cost, inKindDays, status?.state],
      ]),
    ]);
  return lines(area) === lines(before);
}

function recounted(
  area: PlanArea,
  quarters: readonly Quarter[],
  known: ReadonlyMap<string, DraftCity>,
): PlanArea {
  const number = (id: string) => Number(/A(\d+)$/.exec(id)?.[1]);
  const activities = [...area.activities].sort(
    (a, b) => quarters.indexOf(a.start) - quarters.indexOf(b.start) || number(a.id) - number(b.id),
  );
  const resources = resourcesOf({ ...area, activities }, quarters);
  return { ...area, activities, resources, gaps: gapsOf({ ...area, activities, resources }, known) };
}

function resourcesOf({ activities, resources }: PlanArea, quarters: readonly Quarter[]): Resources {
  const cash = resources.cash.map(({ year }) => ({
    year,
    cash: activities.reduce((sum, activity) => sum + (yearCash(activity, quarters).get(year) ?? 0), 0),
  }));
  const need = cash.reduce((sum, each) => sum + each.cash, 0);
  const funded = Math.min(resources.funded, need);
  return {
    cash,
    inKindDays: activities.reduce((sum, { inKindDays }) => sum + inKindDays, 0),
    funded,
    unfunded: need - funded,
  };
}

/** Gaps that hang on what a person can set; all others stay as the draft found them. */
const counted: readonly string[] = [
  'gap-no-lead',
  'gap-no-host',
  'gap-no-coordinator',
  'gap-coordinator-open',
  ...declinedGaps,
  'gap-one-region',
  'gap-unfunded',
];

function gapsOf(area: PlanArea, known: ReadonlyMap<string, DraftCity>): readonly Reason[] {
  const gap = (code: string, values: Reason['values'] = {}): Reason => ({ code, values });
  const has = (code: string) => area.gaps.some((each) => each.code === code);
  const nobody = area.coordinators.length === 0;
  const kept = area.gaps.filter(({ code, values }) => {
    if (code === 'gap-no-lead-offers') return nobody;
    if (code === 'gap-quarter-closed') return area.activities.some(({ id }) => id === values['activity']);
    return !counted.includes(code);
  });
  const name = (city: string) => known.get(city)?.name ?? city;
  const nowhere = has('gap-no-lead-offers');
  const [region, ...more] = new Set(area.coordinators.flatMap(({ city }) => known.get(city)?.region ?? []));
  // Where no budget was stated at all, the resources say so.
  const budgeted = has('gap-unfunded') || area.resources.funded > 0;
  return [
    ...kept,
    ...(nobody && !nowhere
      ? [gap(has('gap-no-coordinator') ? 'gap-no-coordinator' : 'gap-coordinator-open')]
      : []),
    ...(region !== undefined && more.length === 0 ? [gap('gap-one-region', { region })] : []),
    ...(budgeted && area.resources.unfunded > 0
      ? [gap('gap-unfunded', { cash: area.resources.unfunded })]
      : []),
    ...declined(area, name),
    // Nobody is wanting for what does not take place.
    ...area.activities
      .filter(isStanding)
      .flatMap(({ id, type, lead, host }) => [
        ...(lead === null && !nowhere ? [gap('gap-no-lead', { activity: id })] : []),
        ...(host === null && activityTemplates[type].hosted ? [gap('gap-no-host', { activity: id })] : []),
      ]),
  ];
}
