import type { ContactChange } from '../api/people.ts';
import { useText } from '../i18n/text-context.tsx';

/** Who changed which field of a contact, when and why; what stood there is not kept. */
export function ChangeList({ changes }: { changes: readonly ContactChange[] }) {
  const { t, date } = useText();
  if (changes.length === 0) return <p className="quiet">{t('people.noChanges')}</p>;
  return (
    <ul className="history">
      {changes.map(({ field, at, by, note }) => (
        <li key={`${at} ${field}`}>
          <span className="quiet">{date(at)}</span>{' '}
          {t('people.change', { field, by: by ?? t('people.system'), known: by === null ? 'no' : 'yes' })}
          {note !== null && <q dir="auto">{note}</q>}
        </li>
      ))}
    </ul>
  );
}
