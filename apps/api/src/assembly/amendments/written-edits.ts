import type { Language } from '#members';
import { applyEdits, editableTexts, planHash } from '#plan';
import type { PlanEdit } from '#plan';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import type { AmendmentRecord } from '#store';
import { editsBefore } from './session-amendments.ts';
import type { PutPlan } from './session-amendments.ts';

/** What it writes it writes in the language in which it says that it is written. */
export function languageProblems(edits: readonly PlanEdit[], language: Language): readonly ProblemDetail[] {
  const there = new Set(
    edits.flatMap((edit) => (edit.op === 'text' && edit.language === language ? [edit.id] : [])),
  );
  return edits.flatMap((edit, index) =>
    edit.op === 'text' && !there.has(edit.id)
      ? [{ path: `/edits/${index}/language`, code: 'amendment-language-differs' }]
      : [],
  );
}

/** The edits in the form in which they would stand, once it is sure that they can be made and change something. */
export function written(
  { plan, context }: PutPlan,
  all: readonly AmendmentRecord[],
  to: string | null,
  edits: readonly PlanEdit[],
): readonly PlanEdit[] {
  const before = editsBefore(all, to);
  const target = before.length === 0 ? plan : applyEdits(plan, before, context);
  const edited = applyEdits(target, edits, context);
  if (edits.length === 0 || planHash(edited) === planHash(target))
    throw new Problem('invalid', 'amendment-refused', {}, [{ path: '/edits', code: 'amendment-empty' }]);
  return asWritten(editableTexts(edited), edits);
}

/** The edits with their texts in the form in which they stand. */
export function asWritten(
  texts: ReturnType<typeof editableTexts>,
  edits: readonly PlanEdit[],
): readonly PlanEdit[] {
  return edits.map((edit) =>
    edit.op === 'text' ? { ...edit, text: texts.get(edit.id)?.text[edit.language] ?? edit.text } : edit,
  );
}
