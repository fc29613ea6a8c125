import type { RefusedField } from '../api/api-problem.ts';
import { useText } from '../i18n/text-context.tsx';

const shown = 50;

/** What is to be said about lines of a file, each with its place. */
export function LineNotes({ notes }: { notes: readonly RefusedField[] }) {
  const { t } = useText();
  return (
    <>
      <ul>
        {notes.slice(0, shown).map((note) => (
          <li key={`${note.path} ${note.code} ${note.detail}`}>
            <Place path={note.path} /> {note.detail}
          </li>
        ))}
      </ul>
      {notes.length > shown && <p>{t('roll-files.further', { count: notes.length - shown })}</p>}
    </>
  );
}

function Place({ path }: { path: string }) {
  const { t } = useText();
  const [, line, column] = /^line (\d+)(?:, (?:column )?(.*))?$/s.exec(path) ?? [];
  if (line === undefined) return <b>{t('roll-files.atFile')}:</b>;
  return (
    <b>
      {column === undefined
        ? t('roll-files.atLine', { line: Number(line) })
        : t('roll-files.atColumn', { line: Number(line), column })}
      :
    </b>
  );
}
