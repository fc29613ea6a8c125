import type { Language } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { NumbersApart } from './numbers-apart.tsx';
import { LineNotes } from '../notes/line-notes.tsx';
import { lastEdit, useEditor } from './editor-context.ts';

/** Who changed this line last, and when, and what the team says to one another about it. */
export function EditedBy({ id, language }: { id: string; language?: Language }) {
  const { t, date } = useText();
  const last = lastEdit(useEditor(), id, language);
  const notes = (
    <>
      <NumbersApart id={id} />
      <LineNotes line={id} />
    </>
  );
  if (last === undefined) return notes;
  const at = date(last.createdAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <span className="field-help">
        {last.by === null
          ? t('plan-edit.carriedOver', { at })
          : t('plan-edit.editedBy', { who: last.by, at, version: last.version })}
      </span>
      {notes}
    </>
  );
}
