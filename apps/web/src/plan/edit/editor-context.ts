import { createContext, useContext } from 'react';
import type { Language, MemberCity } from '#members';
import type { EditableText, Plan, PlanEdit } from '#plan';
import type { PlanHistoryEntry } from '../../api/plan-edits.ts';
import type { DraftEdits } from './draft-edits.ts';

/** What every field of the editor works on. */
export interface Editor {
  /** The version that is being edited. */
  readonly plan: Plan;
  readonly texts: ReadonlyMap<string, EditableText>;
  /** The language whose texts are being written. */
  readonly language: Language;
  readonly drafts: DraftEdits;
  readonly cities: readonly Pick<MemberCity, 'id' | 'name' | 'region' | 'languages'>[];
  readonly history: readonly PlanHistoryEntry[];
  /** Takes an edit up; `same` says that the line is as it was. */
  readonly edit: (edit: PlanEdit, same: boolean) => void;
}

/** The editor around a field. */
export const EditorContext = createContext<Editor | null>(null);

/** The editor that this field stands in. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('A field of the plan stands in no editor.');
  return editor;
}

/** Who changed a line last, and when; undefined where nobody has. */
export function lastEdit(
  { history }: Pick<Editor, 'history'>,
  id: string,
  language?: Language,
): PlanHistoryEntry | undefined {
  return history.find(({ edits }) =>
    edits.some(
      (edit) =>
        edit.op !== 'add' &&
        edit.id === id &&
        (edit.op !== 'text' || language === undefined || edit.language === language),
    ),
  );
}
