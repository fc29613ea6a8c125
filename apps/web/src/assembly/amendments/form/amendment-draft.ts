import type { PlanEdit } from '#plan';

/** An amendment while it is being written. */
export interface AmendmentDraft {
  /** Part of the plan, line and what is changed of it, as they were chosen; empty while they are not. */
  readonly part: string;
  readonly line: string;
  readonly what: string;
  /** The change at work; null while it changes nothing. */
  readonly now: PlanEdit | null;
  /** Changes that are taken up already. */
  readonly edits: readonly PlanEdit[];
  readonly reason: string;
}

/** A draft in which nothing is chosen but, perhaps, the part of the plan. */
export function emptyDraft(part = ''): AmendmentDraft {
  return { part, line: '', what: '', now: null, edits: [], reason: '' };
}

/** All changes of a draft; a later one of the same line takes the place of an earlier. */
export function draftedEdits({ edits, now }: AmendmentDraft): readonly PlanEdit[] {
  return now === null ? edits : [...edits.filter((each) => keyOf(each) !== keyOf(now)), now];
}

/** Has the change at work taken up, so that another can be made. */
export function withAnother(draft: AmendmentDraft): AmendmentDraft {
  return { ...draft, edits: draftedEdits(draft), now: null, line: '', what: '' };
}

function keyOf(edit: PlanEdit): string {
  if (edit.op === 'add') return JSON.stringify(edit);
  return edit.op === 'text' ? `text ${edit.id} ${edit.language}` : `${edit.op} ${edit.id}`;
}
