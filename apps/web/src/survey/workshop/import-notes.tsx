import { useText } from '../../i18n/text-context.tsx';
import { useWriting } from './draft-context.ts';

/** What the file had that could not be carried over, line by line; open until somebody has folded it. */
export function ImportNotes() {
  const { t } = useText();
  const { notes, fileName } = useWriting().view;
  if (fileName === null) return null;
  if (notes.length === 0) return <p className="side-note">{t('workshop.allCarried', { file: fileName })}</p>;
  return (
    <details className="disclosure workshop-notes">
      <summary>{t('workshop.notCarried', { count: notes.length, file: fileName })}</summary>
      <ul>
        {notes.map(({ path, detail }, index) => (
          <li key={`${path} ${index}`}>
            <bdi className="quiet">{path}</bdi> {detail}
          </li>
        ))}
      </ul>
    </details>
  );
}
