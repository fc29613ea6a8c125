import type { Language } from '#members';
import { editableTexts, fieldValue } from '#plan';
import type { FieldValue, Plan, PlanEdit } from '#plan';

/** A text as an amendment finds it: in the plan, or in the amendment that it amends. */
export function standingText(
  plan: Plan,
  amended: readonly PlanEdit[],
  id: string,
  language: Language,
): string {
  const edit = amended.findLast((each) => each.op === 'text' && each.id === id && each.language === language);
  return edit?.op === 'text' ? edit.text : (editableTexts(plan).get(id)?.text[language] ?? '');
}

/** What a field holds where an amendment finds it. */
export function standingField(plan: Plan, amended: readonly PlanEdit[], id: string): FieldValue {
  const edit = amended.findLast((each) => each.op === 'set' && each.id === id);
  return edit?.op === 'set' ? edit.value : (fieldValue(plan, id) ?? null);
}
