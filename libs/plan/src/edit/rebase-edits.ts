import { languages } from '#members';
import type { Plan } from '../plan.ts';
import { mergeWords } from './merge-words.ts';
import { activityIn, fieldValue } from './plan-fields.ts';
import type { FieldValue, PlanEdit } from './plan-edit.ts';
import { editableTexts } from './plan-text.ts';

/** An edit that cannot simply be made, because somebody else has changed the same line meanwhile. */
export interface EditConflict {
  /** Its place among the edits, from 0. */
  readonly index: number;
  readonly edit: PlanEdit;
  /** What stood there when the edit was begun, and what stands there now; null where the line was taken out. */
  readonly base: FieldValue;
  readonly theirs: FieldValue;
}

/** Edits as they have to read to be made on the newest version, and those that a person has to look at. */
export interface RebasedEdits {
  readonly edits: readonly PlanEdit[];
  readonly conflicts: readonly EditConflict[];
}

/**
 * Edits that were begun on one version, for a newer one. What nobody else touched stays as it is; in a text that both
 * changed, other words in the same language are merged; what is the same already falls away. Everything else is a conflict.
 */
export function rebaseEdits(base: Plan, head: Plan, edits: readonly PlanEdit[]): RebasedEdits {
  const kept: PlanEdit[] = [];
  const conflicts: EditConflict[] = [];
  const texts = { base: editableTexts(base), head: editableTexts(head) };
  for (const [index, edit] of edits.entries()) {
    if (edit.op === 'text') {
      const [was, now] = [texts.base.get(edit.id), texts.head.get(edit.id)];
      const before = was?.text[edit.language] ?? null;
      const theirs = now?.text[edit.language] ?? null;
      if (theirs === edit.text) continue;
      const merged = mergedText(before, theirs, edit.text, () =>
        languages.some((each) => was?.text[each] !== now?.text[each]),
      );
      if (merged === null) conflicts.push({ index, edit, base: before, theirs });
      else kept.push({ ...edit, text: merged });
      continue;
    }
    const [before, theirs] = [standing(base, edit), standing(head, edit)];
    if (edit.op === 'set' && same(theirs, edit.value)) continue;
    if (edit.op === 'move' && same(theirs, edit.output)) continue;
    if (edit.op === 'remove' && theirs === null) continue;
    if (same(before, theirs)) kept.push(edit);
    else conflicts.push({ index, edit, base: before, theirs });
  }
  return { edits: kept, conflicts };
}

/** The text to write now; null where a person has to look: the same words, a line that is gone, or a translation of what was rewritten. */
function mergedText(
  before: string | null,
  theirs: string | null,
  mine: string,
  rewrittenElsewhere: () => boolean,
): string | null {
  if (before === null || theirs === null) return null;
  if (before === theirs) return rewrittenElsewhere() ? null : mine;
  return mergeWords(before, theirs, mine);
}

/** What an edit is about, as it stands in a plan. */
function standing(plan: Plan, edit: Exclude<PlanEdit, { op: 'text' }>): FieldValue {
  switch (edit.op) {
    case 'set':
      return fieldValue(plan, edit.id) ?? null;
    case 'move':
      return activityIn(plan, edit.id)?.activity.output ?? null;
    case 'remove': {
      const found = activityIn(plan, edit.id);
      return found === undefined ? null : JSON.stringify(found.activity);
    }
    case 'add':
      return plan.areas.flatMap(({ outputs }) => outputs).find(({ id }) => id === edit.output)?.id ?? null;
  }
}

function same(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
