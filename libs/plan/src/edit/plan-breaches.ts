import { BUDGET_STEP } from '../allocation/allocation-model.ts';
import type { RuleBreach } from '../allocation/allocation-record.ts';
import type { RuleName } from '../allocation/rules.ts';
import { buildModel } from '../draft/build-model.ts';
import type { DraftInput } from '../draft/draft-input.ts';
import { yearCash } from '../draft/draft-resources.ts';
import { offersInPlan } from '../draft/offers-in-plan.ts';
import type { Plan, PlanActivity } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import { activityTemplates } from '../texts/activity-templates.ts';
import { ruleProblems } from './rule-problems.ts';

/**
 * Every rule of the allocation that a plan breaks as it stands, read from its lines and what it was drafted from: an edit by
 * hand may break what the draft kept. Where a person names a city without an offer, R1 says so and nothing is refused.
 */
export function planBreaches(plan: Plan, input: DraftInput): readonly RuleBreach[] {
  const { usable } = offersInPlan(input);
  const quarters = quartersBetween(plan.period);
  const types = plan.areas.map(({ area, activities }) => ({
    area,
    types: activities.map(({ type }) => type),
  }));
  // Only what the team has set is taken from the model: cap, quarters, languages, regions.
  const { model } = buildModel(input, types, usable, quarters);
  const cities = new Map(input.cities.map((city) => [city.id, city]));
  const all = plan.areas.flatMap((area) => area.activities);
  const standing = all.filter(({ status }) => status?.state !== 'cancelled');
  const coordinators = plan.areas.flatMap((area) => area.coordinators.map(({ city }) => city));
  const regionOf = (city: string) => cities.get(city)?.region;
  const found: RuleBreach[] = [];
  const add = (rule: RuleName, where: string, by: number) => {
    if (by > 0) found.push({ rule, where, by });
  };
  for (const area of plan.areas) {
    const offers = usable.filter((each) => each.area === area.area);
    const room = (city: string, kind: 'lead' | 'host') =>
      Math.max(
        0,
        ...offers.filter((each) => each.city === city && each.kind === kind).map(({ capacity }) => capacity),
      );
    const own = area.activities;
    const tasks = (task: 'lead' | 'host') => own.flatMap((each) => each[task]?.city ?? []);
    for (const city of new Set([...area.coordinators.map((each) => each.city), ...tasks('lead')]))
      add('R1', city, room(city, 'lead') > 0 ? 0 : 1);
    for (const city of new Set(tasks('host'))) add('R1', city, room(city, 'host') > 0 ? 0 : 1);
    for (const task of ['lead', 'host'] as const)
      for (const city of new Set(tasks(task))) {
        const offered = room(city, task);
        if (offered > 0) add('R2', city, tasks(task).filter((each) => each === city).length - offered);
      }
    add('R2', area.id, area.coordinators.length - model.mostCoordinators);
    add('R6', area.id, area.coordinators.length > 0 ? 0 : 1);
    const regions = new Set(area.coordinators.map(({ city }) => regionOf(city)));
    add('R7', area.id, model.wantedRegions - regions.size);
    const half = quarters.slice(0, Math.ceil(quarters.length / 2));
    const early = own.filter(({ start }) => half.includes(start)).length;
    add('R13', area.id, Math.ceil(own.length / 2) - early);
    add(
      'R3',
      area.id,
      own.filter(({ type, host }) => host !== null && !activityTemplates[type].hosted).length,
    );
  }
  for (const city of new Set(coordinators))
    add('R2', city, coordinators.filter((each) => each === city).length - 1);
  for (const { path, code } of ruleProblems(plan, { closed: input.settings?.closed ?? [] })) {
    const area = path.split('.')[0] ?? 'plan';
    if (code === 'edit-ends-before-start') add('R3', area, 1);
    if (code === 'edit-before-what-it-needs') add('R4', area, 1);
  }
  for (const quarter of input.settings?.closed ?? []) add('R5', quarter, beginning(standing, quarter));
  for (const region of model.regions)
    add('R8', region, coordinators.some((city) => regionOf(city) === region) ? 0 : 1);
  for (const region of new Set(model.cities.map((city) => city.region)))
    add('R9', region, coordinators.filter((city) => regionOf(city) === region).length - model.regionCap);
  for (const quarter of quarters)
    add('R10', quarter, beginning(standing, quarter) - usualPerQuarter(input, plan));
  for (const { year, cash } of model.budget) {
    const spent = standing.reduce((sum, each) => sum + (yearCash(each, quarters).get(year) ?? 0), 0);
    add('R11', `${year}`, Math.ceil((spent - cash) / BUDGET_STEP));
  }
  for (const language of model.languages)
    add(
      'R12',
      language,
      coordinators.some((city) => cities.get(city)?.languages?.includes(language)) ? 0 : 1,
    );
  return found;
}

/** Breaches that an edit brought, or made worse. */
export function newBreaches(
  before: readonly RuleBreach[],
  after: readonly RuleBreach[],
): readonly RuleBreach[] {
  return after.filter(({ rule, where, by }) => {
    const known = before.filter((each) => each.rule === rule && each.where === where);
    return by > Math.max(0, ...known.map((each) => each.by));
  });
}

function beginning(activities: readonly PlanActivity[], quarter: string): number {
  return activities.filter(({ start }) => start === quarter).length;
}

/** As the draft was held to it: an activity added by hand does not raise the limit. */
function usualPerQuarter({ settings, activities }: DraftInput, plan: Plan): number {
  const quarters = quartersBetween(plan.period).length;
  const drafted = activities ?? plan.areas.length * 5;
  return settings?.perQuarter ?? Math.ceil(drafted / Math.max(1, quarters)) + 1;
}
