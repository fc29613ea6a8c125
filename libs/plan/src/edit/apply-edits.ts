import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { schemaProblems } from '#survey';
import type { Plan, PlanArea } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import { planSchema } from '../schema/plan-schema.ts';
import { normalText } from '../markup/marked-text.ts';
import { addedActivity, inStep } from './edited-activity.ts';
import type { EditContext } from './edit-context.ts';
import { mapPlanTexts } from './map-plan-texts.ts';
import { activityIn, fieldKind, fieldValue, fitsField } from './plan-fields.ts';
import { editableTexts } from './plan-text.ts';
import type { AddEdit, FieldEdit, PlanEdit, TextEdit } from './plan-edit.ts';
import { retotalled } from './retotalled.ts';
import { ruleProblems } from './rule-problems.ts';
import { setField } from './set-field.ts';
import { writeParagraph, writeText } from './write-text.ts';

/** Longer than any text of a plan has to be. */
const LONGEST_TEXT = 8_000;

/**
 * The plan with edits made, one after the other; lines that they do not touch keep every byte. Throws Problem
 * `plan-edit-refused` that names each edit (`/edits/2`) that cannot be made and each hard rule that the result would newly
 * break (by field id): then nothing is made.
 */
export function applyEdits(plan: Plan, edits: readonly PlanEdit[], context: EditContext): Plan {
  const refused: ProblemDetail[] = [];
  let edited = plan;
  for (const [index, edit] of edits.entries()) {
    const code = whyNot(edited, edit, context);
    if (code === null) edited = made(edited, edit, context);
    else refused.push({ path: `/edits/${index}`, code });
  }
  const counted = retotalled(edited, plan, context);
  if (refused.length === 0) refused.push(...newlyBroken(plan, counted));
  if (refused.length === 0) refused.push(...schemaProblems(planSchema, counted, ''));
  if (refused.length > 0) throw new Problem('invalid', 'plan-edit-refused', {}, refused);
  return counted;
}

/** What the base broke already is no reason to refuse an edit elsewhere. */
function newlyBroken(before: Plan, after: Plan): readonly ProblemDetail[] {
  const known = new Set(ruleProblems(before).map(({ path, code }) => `${path} ${code}`));
  return ruleProblems(after).filter(({ path, code }) => !known.has(`${path} ${code}`));
}

function whyNot(plan: Plan, edit: PlanEdit, context: EditContext): string | null {
  switch (edit.op) {
    case 'text':
      return whyNotWrite(plan, edit);
    case 'set':
      return whyNotSet(plan, edit, context);
    case 'add':
      if (areaOf(plan, edit.output) === undefined) return 'edit-line-unknown';
      return fitsField('quarter', edit.start, plan) ? null : 'edit-value-unfit';
    case 'remove':
      return activityIn(plan, edit.id) === undefined ? 'edit-line-unknown' : null;
    case 'move': {
      const found = activityIn(plan, edit.id);
      if (found === undefined) return 'edit-line-unknown';
      return found.area.outputs.some(({ id }) => id === edit.output) ? null : 'edit-output-unknown';
    }
  }
}

function whyNotWrite(plan: Plan, { id, text }: TextEdit): string | null {
  if (!editableTexts(plan).has(id)) return 'edit-line-unknown';
  const words = plainText(text);
  if (words === '') return 'edit-text-empty';
  return words.length > LONGEST_TEXT ? 'edit-text-too-long' : null;
}

function whyNotSet(plan: Plan, { id, value }: FieldEdit, { cities }: EditContext): string | null {
  const kind = fieldKind(id);
  if (kind === null || fieldValue(plan, id) === undefined) return 'edit-line-unknown';
  if (!fitsField(kind, value, plan)) return 'edit-value-unfit';
  const named = kind === 'city' ? [value] : kind === 'cities' ? (value as readonly string[]) : [];
  const strangers = named.filter((city) => city !== null && !cities.some((each) => each.id === city));
  // Who stands there already may stay, whatever became of the roll.
  const stood = [fieldValue(plan, id)].flat();
  return strangers.some((city) => !stood.includes(city as string)) ? 'edit-city-unknown' : null;
}

function made(plan: Plan, edit: PlanEdit, context: EditContext): Plan {
  switch (edit.op) {
    case 'text':
      return written(plan, edit);
    case 'set':
      return setField(plan, edit, context);
    case 'add':
      return withActivity(plan, edit, context);
    case 'remove':
      return withoutActivity(plan, edit.id, context);
    case 'move':
      return withAreas(plan, (area) => ({
        ...area,
        activities: area.activities.map((each) =>
          each.id === edit.id ? { ...each, output: edit.output } : each,
        ),
      }));
  }
}

function written(plan: Plan, { id: line, language, text }: TextEdit): Plan {
  return mapPlanTexts(plan, {
    text: (id, old) => (id === line ? writeText(old, language, plainText(text)) : old),
    paragraph: (old) => (old.id === line ? writeParagraph(old, language, normalText(text)) : old),
  });
}

function withActivity(plan: Plan, edit: AddEdit, { taken = [] }: EditContext): Plan {
  const area = areaOf(plan, edit.output);
  if (area === undefined) return plan;
  const used = [...taken, ...area.activities.map(({ id }) => id)].filter((id) =>
    id.startsWith(`${area.id}.`),
  );
  const number = 1 + Math.max(0, ...used.map((id) => Number(/A(\d+)$/.exec(id)?.[1] ?? 0)));
  const added = addedActivity(area, edit, { number, quarters: quartersBetween(plan.period) });
  return withAreas(plan, (each) =>
    each.id === area.id ? { ...each, activities: [...each.activities, added] } : each,
  );
}

/** What built on the activity no longer waits for it. */
function withoutActivity(plan: Plan, id: string, context: EditContext): Plan {
  return withAreas(plan, (area) => ({
    ...area,
    activities: area.activities
      .filter((each) => each.id !== id)
      .map((each) => (each.after === id ? inStep(each, { ...each, after: null }, area, context) : each)),
  }));
}

function withAreas(plan: Plan, change: (area: PlanArea) => PlanArea): Plan {
  return { ...plan, areas: plan.areas.map(change) };
}

function areaOf(plan: Plan, output: string): PlanArea | undefined {
  return plan.areas.find((area) => area.outputs.some(({ id }) => id === output));
}

/** Titles and wordings are plain: one run of words, whatever was pasted. */
function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
