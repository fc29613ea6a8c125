import type { LocalText } from '#members';
import type { AllocationModel } from '../allocation/allocation-model.ts';
import type { Assignment } from '../allocation/assignment.ts';
import { paragraph, stated } from '../document/sentences.ts';
import type { PlanActivity, Reason } from '../plan.ts';
import { activityDescriptions } from '../texts/activity-descriptions.ts';
import { activityTemplates } from '../texts/activity-templates.ts';
import { outputKinds } from '../texts/output-texts.ts';
import type { OutputKind } from '../texts/output-texts.ts';
import { saidInOrder, tasksSaid, timesSaid } from './activity-said.ts';
import type { DraftInput } from './draft-input.ts';
import { languagesOf } from './languages-of.ts';
import type { NamedTasks } from './named-tasks.ts';

/** The activities of one area with what they lack. */
export interface DraftedActivities {
  /** Outputs that the activities serve, in their order. */
  readonly outputs: readonly { readonly id: string; readonly kind: OutputKind }[];
  readonly activities: readonly PlanActivity[];
  readonly gaps: readonly Reason[];
}

/** What an area's activities are written from. */
export interface ActivitiesDraft {
  readonly model: AllocationModel;
  readonly assignment: Assignment;
  readonly tasks: NamedTasks;
  readonly input: DraftInput;
  readonly name: LocalText;
  /** Why the area has as many activities as it has. */
  readonly reason: Reason;
  /** Some city offered to lead here. */
  readonly offered: boolean;
}

/** The activities of the area at an index, in the order in which they begin. */
export function draftActivities(area: number, draft: ActivitiesDraft): DraftedActivities {
  const { model, assignment, tasks, input } = draft;
  const id = model.areas[area]!;
  const own = model.activities
    .flatMap((activity, k) => (activity.area === area ? [k] : []))
    .sort((a, b) => assignment.starts[a]! - assignment.starts[b]! || a - b);
  const kinds = outputKinds.filter((kind) =>
    own.some((k) => activityTemplates[model.activities[k]!.type].output === kind),
  );
  const outputs = kinds.map((kind, index) => ({ id: `${id}.O${index + 1}`, kind }));
  const outputOf = (k: number) =>
    outputs.find(({ kind }) => kind === activityTemplates[model.activities[k]!.type].output)!.id;
  const idOf = (k: number) => `${outputOf(k)}.A${own.indexOf(k) + 1}`;
  const cities = new Map(input.cities.map((city) => [city.id, city]));
  const coordinators = (tasks.coordinators[area] ?? []).map(({ city }) => city);
  const name = (city: string) => cities.get(city)?.name ?? city;
  const gaps: Reason[] = [];
  const gap = (code: string, activity: string): void => {
    gaps.push({ code, values: { activity } });
  };
  const activities = own.map((k): PlanActivity => {
    const { type, duration, hosted, after } = model.activities[k]!;
    const { title, product, cost, mode, inKindDays } = activityTemplates[type];
    const [lead, host] = [tasks.leads[k] ?? null, tasks.hosts[k] ?? null];
    const start = assignment.starts[k]!;
    const partners = coordinators.filter((city) => city !== lead?.city && city !== host?.city);
    // Where nobody offered to lead at all, the area says so once and not for every activity.
    if (lead === null && draft.offered) gap('gap-no-lead', idOf(k));
    if (hosted && host === null) gap('gap-no-host', idOf(k));
    if (model.closed.includes(start)) gap('gap-quarter-closed', idOf(k));
    return {
      id: idOf(k),
      output: outputOf(k),
      type,
      title,
      product,
      description: paragraph(
        `${idOf(k)}.description`,
        stated(activityDescriptions[type], { name: draft.name }),
        ...saidInOrder({ ...tasksSaid({ lead, host, partners }, hosted, name) }),
      ),
      reason: draft.reason,
      lead,
      host,
      partners,
      languages: languagesOf([lead, host], cities),
      mode,
      start: model.quarters[start]!,
      end: model.quarters[start + duration - 1]!,
      timeline: paragraph(
        `${idOf(k)}.timeline`,
        ...saidInOrder({
          ...timesSaid({
            start: model.quarters[start]!,
            end: model.quarters[start + duration - 1]!,
            after: after === null ? null : idOf(after),
          }),
        }),
      ),
      after: after === null ? null : idOf(after),
      cost,
      inKindDays,
    };
  });
  return { outputs, activities, gaps };
}
