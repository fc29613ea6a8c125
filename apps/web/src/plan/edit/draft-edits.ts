import type { PlanEdit } from '#plan';

/** Edits that are not saved yet, by what they are about, with the version that they were begun on. */
export interface DraftEdits {
  /** Hash of the version; null while nothing is changed. */
  readonly base: string | null;
  /** Number of that version. */
  readonly version: number;
  readonly edits: Readonly<Record<string, PlanEdit>>;
}

/** Nothing changed yet. */
export const noDraftEdits: DraftEdits = { base: null, version: 0, edits: {} };

/** What an edit is about: a second one about the same takes the place of the first. */
export function draftKey(edit: PlanEdit): string {
  switch (edit.op) {
    case 'text':
      return `text ${edit.id} ${edit.language}`;
    case 'add':
      return `add ${edit.output} ${edit.type} ${edit.start}`;
    default:
      return `${edit.op} ${edit.id}`;
  }
}

/** The drafts with an edit taken up; `same` says that it changes nothing, so that it falls away. */
export function withDraft(
  { base, version, edits }: DraftEdits,
  edit: PlanEdit,
  same: boolean,
  on: { readonly hash: string; readonly version: number },
): DraftEdits {
  const { [draftKey(edit)]: _, ...rest } = edits;
  const next = same ? rest : { ...rest, [draftKey(edit)]: edit };
  if (Object.keys(next).length === 0) return noDraftEdits;
  return { base: base ?? on.hash, version: base === null ? on.version : version, edits: next };
}
