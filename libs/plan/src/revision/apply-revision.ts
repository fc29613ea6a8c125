import { languages } from '#members';
import type { Language, LocalText } from '#members';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { schemaProblems } from '#survey';
import type { EditContext } from '../edit/edit-context.ts';
import { newlyBroken } from '../edit/newly-broken.ts';
import type { FieldEdit } from '../edit/plan-edit.ts';
import { activityIn, fitsField } from '../edit/plan-fields.ts';
import { retotalled } from '../edit/retotalled.ts';
import { setField } from '../edit/set-field.ts';
import type { DeliveryMode, Plan, PlanActivity, Quarter } from '../plan.ts';
import { planHash } from '../plan-hash.ts';
import { planSchema } from '../schema/plan-schema.ts';
import type { ActivityChange, PlanRevision, RevisedActivity, RevisedFields } from './plan-revision.ts';

/** What is said of one activity, in the language of whoever says it. */
export interface GivenChange {
  readonly activity: string;
  readonly change: ActivityChange;
  /** The day on which it was held; null for other changes. */
  readonly on: string | null;
  /** New quarters; null where it was not moved. */
  readonly start: Quarter | null;
  readonly end: Quarter | null;
  /** New delivery mode; null where it stays. */
  readonly mode: DeliveryMode | null;
  /** What came of it, or why. */
  readonly text: string;
}

/** A revision as the team enters it. */
export interface GivenRevision extends Pick<PlanRevision, 'decidedOn' | 'decidedBy' | 'who'> {
  readonly language: Language;
  readonly reason: string;
  readonly changes: readonly GivenChange[];
}

/**
 * The adopted plan with a revision in it: activities held, moved, cancelled or met in another way, and the lineage that says
 * who decided. What is cancelled takes no cash and no days any more; the revision keeps what it took. Throws Problem
 * `revision-refused` that names every change (`/changes/2`) that cannot be made and each hard rule that would newly break.
 */
export function applyRevision(plan: Plan, given: GivenRevision, context: EditContext): Plan {
  const { language, changes } = given;
  const refused = changes.flatMap((change, index): readonly ProblemDetail[] => {
    const twice = changes.findIndex(({ activity }) => activity === change.activity) < index;
    const code = twice ? 'revision-twice' : whyNot(plan, change);
    return code === null ? [] : [{ path: `/changes/${index}`, code }];
  });
  if (refused.length > 0) throw new Problem('invalid', 'revision-refused', {}, refused);
  const id = `V${(plan.revisions ?? []).length + 1}`;
  let revised = plan;
  for (const change of changes)
    revised = withStatus(withFields(revised, change, context), change, id, language);
  const counted = retotalled(revised, plan, context);
  const revision: PlanRevision = {
    id,
    of: planHash(plan),
    decidedOn: given.decidedOn,
    decidedBy: given.decidedBy,
    who: given.who,
    reason: inEvery(given.reason, language),
    changes: changes.map((change) => told(plan, counted, change, language)),
  };
  const whole: Plan = { ...counted, revisions: [...(plan.revisions ?? []), revision] };
  const broken = [...newlyBroken(plan, whole, context), ...schemaProblems(planSchema, whole, '')];
  if (broken.length > 0) throw new Problem('invalid', 'revision-refused', {}, broken);
  return whole;
}

/** The fields that a revision sets, as edits: history and calendars of changes read them like any others. */
export function revisionEdits(revision: PlanRevision): readonly FieldEdit[] {
  return revision.changes.flatMap(({ activity, before, after }) =>
    (Object.keys(after) as (keyof RevisedFields)[])
      .filter((field) => before[field] !== after[field])
      .map((field): FieldEdit => ({ op: 'set', id: `${activity}.${field}`, value: after[field] })),
  );
}

function whyNot(plan: Plan, { activity: id, change, on, start, end, mode }: GivenChange): string | null {
  const found = activityIn(plan, id)?.activity;
  if (found === undefined) return 'edit-line-unknown';
  const state = found.status?.state;
  if (state === 'cancelled' || state === 'held') return 'revision-activity-over';
  if ((on !== null) !== (change === 'held')) return 'edit-value-unfit';
  switch (change) {
    case 'held':
    case 'cancelled':
      return start === null && end === null && mode === null ? null : 'edit-value-unfit';
    case 'mode':
      if (start !== null || end !== null || mode === null || !fitsField('mode', mode, plan))
        return 'edit-value-unfit';
      return mode === found.mode ? 'revision-changes-nothing' : null;
    case 'moved': {
      // What moves may meet in another way at once: 2020 was moved and turned into webinars.
      if (mode !== null && !fitsField('mode', mode, plan)) return 'edit-value-unfit';
      if (!fitsField('quarter', start, plan) || !fitsField('quarter', end, plan)) return 'edit-value-unfit';
      return start === found.start && end === found.end ? 'revision-changes-nothing' : null;
    }
  }
}

function withFields(
  plan: Plan,
  { activity, change, start, end, mode }: GivenChange,
  context: EditContext,
): Plan {
  const fields: readonly (readonly [keyof RevisedFields, string | number | null])[] =
    change === 'cancelled'
      ? [
          ['cost', 0],
          ['inKindDays', 0],
        ]
      : [
          ['start', start],
          ['end', end],
          ['mode', mode],
        ];
  return fields.reduce(
    (now, [field, value]) =>
      value === null ? now : setField(now, { op: 'set', id: `${activity}.${field}`, value }, context),
    plan,
  );
}

function withStatus(plan: Plan, given: GivenChange, revision: string, language: Language): Plan {
  const { activity: id, change, on, text } = given;
  const status = { state: change, revision, on, text: inEvery(text, language) };
  return {
    ...plan,
    areas: plan.areas.map((area) => ({
      ...area,
      activities: area.activities.map((each) => (each.id === id ? { ...each, status } : each)),
    })),
  };
}

function told(before: Plan, after: Plan, given: GivenChange, language: Language): RevisedActivity {
  const { activity, change, on, text } = given;
  const fields = (plan: Plan) => fieldsOf(activityIn(plan, activity)!.activity);
  return {
    activity,
    change,
    on,
    text: inEvery(text, language),
    before: fields(before),
    after: fields(after),
  };
}

function fieldsOf({ start, end, mode, cost, inKindDays }: PlanActivity): RevisedFields {
  return { start, end, mode, cost, inKindDays };
}

/** Words in one language, shown in all of them until they are translated. */
function inEvery(written: string, language: Language): LocalText {
  const words = written.replace(/\s+/g, ' ').trim();
  const others = languages.filter((each) => each !== language);
  return { en: words, fr: words, es: words, ar: words, unreviewed: others };
}
