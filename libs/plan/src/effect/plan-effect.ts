import type { LocalText } from '#members';
import type { RuleBreach } from '../allocation/allocation-record.ts';
import { planTasks } from '../consent/plan-tasks.ts';
import type { PlanTask } from '../consent/plan-tasks.ts';
import { planBudget } from '../document/plan-tables.ts';
import type { DraftInput } from '../draft/draft-input.ts';
import { newBreaches, planBreaches } from '../edit/plan-breaches.ts';
import { activityIn } from '../edit/plan-fields.ts';
import type { Allocation, Plan, PlanActivity, Quarter } from '../plan.ts';

/** Cash of a year without and with a change. */
export interface EffectYear {
  readonly year: number;
  readonly before: number;
  readonly after: number;
  /** EUR that the team has said are there; null: it said nothing. */
  readonly available: number | null;
}

/** When an activity runs without and with a change; null: it is not there. */
export interface EffectTime {
  readonly activity: string;
  readonly title: LocalText;
  readonly before: { readonly start: Quarter; readonly end: Quarter } | null;
  readonly after: { readonly start: Quarter; readonly end: Quarter } | null;
}

/** A task of a city that a change touches. */
export interface EffectTask {
  readonly city: string;
  readonly line: string;
  readonly title: LocalText;
  readonly task: Allocation['function'];
  readonly change: 'gained' | 'lost' | 'changed';
  /** What the city had said; null where it had not been asked. */
  readonly consent: Allocation['consent'] | null;
}

/** What a change does to a plan. */
export interface PlanEffect {
  readonly years: readonly EffectYear[];
  readonly inKindBefore: number;
  readonly inKindAfter: number;
  readonly times: readonly EffectTime[];
  /** Rules that are broken since, or more than before. */
  readonly breaches: readonly RuleBreach[];
  /** Rules that are kept since, or broken less. */
  readonly mended: readonly RuleBreach[];
  readonly tasks: readonly EffectTask[];
}

/** What becomes of budget, calendar, rules and tasks between two texts of a plan; without its input nothing is said of rules. */
export function planEffect(before: Plan, after: Plan, input: DraftInput | null): PlanEffect {
  const broken = (plan: Plan) => (input === null ? [] : planBreaches(plan, input));
  const [old, fresh] = [broken(before), broken(after)];
  return {
    years: effectYears(before, after, input),
    inKindBefore: before.resources.inKindDays,
    inKindAfter: after.resources.inKindDays,
    times: effectTimes(before, after),
    breaches: newBreaches(old, fresh),
    mended: newBreaches(fresh, old),
    tasks: effectTasks(before, after),
  };
}

function effectYears(before: Plan, after: Plan, input: DraftInput | null): readonly EffectYear[] {
  const sums = (plan: Plan) => {
    const years = new Map<number, number>();
    for (const { cash } of planBudget(plan))
      for (const { year, cash: spent } of cash) years.set(year, (years.get(year) ?? 0) + spent);
    return years;
  };
  const [old, fresh] = [sums(before), sums(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      before: old.get(year) ?? 0,
      after: fresh.get(year) ?? 0,
      available: input?.settings?.budget?.find((each) => each.year === year)?.cash ?? null,
    }));
}

function effectTimes(before: Plan, after: Plan): readonly EffectTime[] {
  const all = (plan: Plan) => plan.areas.flatMap(({ activities }) => activities);
  const time = (activity: PlanActivity | undefined) =>
    activity ? { start: activity.start, end: activity.end } : null;
  const known = new Map(all(before).map((each) => [each.id, each]));
  const there = new Map(all(after).map((each) => [each.id, each]));
  return [...new Set([...known.keys(), ...there.keys()])]
    .sort()
    .flatMap((activity): readonly EffectTime[] => {
      const [old, fresh] = [known.get(activity), there.get(activity)];
      if (old?.start === fresh?.start && old?.end === fresh?.end) return [];
      return [{ activity, title: (fresh ?? old)!.title, before: time(old), after: time(fresh) }];
    });
}

function effectTasks(before: Plan, after: Plan): readonly EffectTask[] {
  const keyOf = ({ city, line, task }: PlanTask) => `${line} ${task} ${city}`;
  const [old, fresh] = [before, after].map(
    (plan) => new Map(planTasks(plan).map((each) => [keyOf(each), each])),
  );
  const told = (task: PlanTask, change: EffectTask['change']): EffectTask => ({
    city: task.city,
    line: task.line,
    title: task.activity ?? task.area,
    task: task.task,
    change,
    consent: change === 'gained' ? null : task.consent,
  });
  return [
    ...[...old!].flatMap(([key, task]) => {
      if (!fresh!.has(key)) return [told(task, 'lost')];
      return task.activity !== null && termsOf(before, task.line) !== termsOf(after, task.line)
        ? [told(task, 'changed')]
        : [];
    }),
    ...[...fresh!].flatMap(([key, task]) => (old!.has(key) ? [] : [told(task, 'gained')])),
  ];
}

/** What a city agreed to when it took on an activity. */
function termsOf(plan: Plan, line: string): string {
  const found = activityIn(plan, line)?.activity;
  if (!found) return '';
  const { title, description, product, mode, start, end, cost, inKindDays } = found;
  return JSON.stringify([title, description, product, mode, start, end, cost, inKindDays]);
}
