import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Plan } from '#plan';
import { readPlanNotes } from '../../api/plan-notes.ts';
import { useText } from '../../i18n/text-context.tsx';
import { lineName } from '../edit/line-name.ts';

/** The notes that are not settled, each with the way to its line in the editor. */
export function OpenNotes({ id, plan }: { id: string; plan: Plan }) {
  const words = useText();
  const { t } = words;
  const notes = useQuery({ queryKey: ['plan', id, 'notes'], queryFn: () => readPlanNotes(id) });
  const open = (notes.data ?? []).filter((each) => each.thread === each.id && !each.resolved);
  if (open.length === 0) return null;
  const part = (line: string) => /^P\d+(?:\.O\d+\.A\d+)?|^[FC]\d+|^G(?=\d)/.exec(line)?.[0] ?? 'title';
  return (
    <details className="plan-notes-list no-print">
      <summary>{t('plan-notes.open', { count: open.length })}</summary>
      <ul>
        {open.map((note) => (
          <li key={note.id}>
            <Link to={`/plan/${id}/edit?at=${part(note.line) === 'G' ? 'glossary' : part(note.line)}`}>
              {lineName(note.line, plan, words)}
            </Link>{' '}
            <span className="quiet" dir="auto">
              {note.words.slice(0, 80)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
