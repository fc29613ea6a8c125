import type { Language } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { lastEdit, useEditor } from './editor-context.ts';

/** Who changed this line last, and when; nothing where it stands as drafted. */
export function EditedBy({ id, language }: { id: string; language?: Language }) {
  const { t, date } = useText();
  const last = lastEdit(useEditor(), id, language);
  if (last === undefined) return null;
  const at = date(last.createdAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <span className="field-help">
      {last.by === null
        ? t('plan-edit.carriedOver', { at })
        : t('plan-edit.editedBy', { who: last.by, at, version: last.version })}
    </span>
  );
}
