import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { addPlanNote, readPlanNotes, resolvePlanNote } from '../../api/plan-notes.ts';
import type { PlanNote } from '../../api/plan-notes.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { LongField } from '../../members/fields.tsx';
import { lineName } from '../edit/line-name.ts';
import { useEditor } from '../edit/editor-context.ts';
import './plan-notes.css';

/** The team's notes on a line, in threads: written, answered, settled and taken up again. */
export function LineNotes({ line }: { line: string }) {
  const { plan: id = '' } = useParams();
  const words = useText();
  const { t } = words;
  const { plan } = useEditor();
  const notes = useQuery({
    queryKey: ['plan', id, 'notes'],
    queryFn: () => readPlanNotes(id),
    refetchInterval: 30_000,
  });
  const [open, setOpen] = useState(false);
  const own = (notes.data ?? []).filter((each) => each.line === line);
  const threads = own.filter((each) => each.thread === each.id);
  const unsettled = threads.filter(({ resolved }) => !resolved).length;
  return (
    <div className="plan-notes">
      <button
        type="button"
        className={unsettled > 0 ? 'button button-link plan-notes-open' : 'button button-link'}
        aria-expanded={open}
        aria-label={words.labelled(t('plan-notes.notes', { count: unsettled }), lineName(line, plan, words))}
        onClick={() => setOpen(!open)}
      >
        {t('plan-notes.notes', { count: unsettled })}
      </button>
      {open && (
        <section
          className="plan-notes-threads"
          aria-label={t('plan-notes.on', { line: lineName(line, plan, words) })}
        >
          {threads.map((thread) => (
            <Thread
              key={thread.id}
              id={id}
              thread={thread}
              notes={own.filter((each) => each.thread === thread.id)}
            />
          ))}
          <Write id={id} line={line} thread={null} />
        </section>
      )}
    </div>
  );
}

function Thread({ id, thread, notes }: { id: string; thread: PlanNote; notes: readonly PlanNote[] }) {
  const { t, date } = useText();
  const queries = useQueryClient();
  const settle = useMutation({
    mutationFn: () => resolvePlanNote(id, thread.id, !thread.resolved),
    onSuccess: (next) => queries.setQueryData(['plan', id, 'notes'], next),
  });
  return (
    <div className={thread.resolved ? 'plan-notes-thread plan-notes-settled' : 'plan-notes-thread'}>
      {notes.map(({ id: note, words, by, at, version }) => (
        <div key={note}>
          <p className="field-help">
            {t('plan-notes.by', {
              who: by ?? '',
              at: date(at, { dateStyle: 'medium', timeStyle: 'short' }),
              version,
            })}
            {thread.resolved && note === thread.id && <> · {t('plan-notes.settled')}</>}
          </p>
          <p className="plan-notes-words" dir="auto">
            {words}
          </p>
        </div>
      ))}
      {settle.error !== null && <Refusal problem={settle.error} />}
      <button
        type="button"
        className="button button-link"
        disabled={settle.isPending}
        onClick={() => settle.mutate()}
      >
        {t(thread.resolved ? 'plan-notes.reopen' : 'plan-notes.settle')}
      </button>
      {!thread.resolved && <Write id={id} line={thread.line} thread={thread.id} />}
    </div>
  );
}

function Write({ id, line, thread }: { id: string; line: string; thread: string | null }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const add = useMutation({
    mutationFn: () => addPlanNote(id, { line, thread, words: words.trim() }),
    onSuccess: (next) => {
      queries.setQueryData(['plan', id, 'notes'], next);
      setWords('');
    },
  });
  return (
    <div className="stack">
      <LongField
        label={t(thread === null ? 'plan-notes.write' : 'plan-notes.reply')}
        {...(thread === null && { help: t('plan-notes.help') })}
        value={words}
        change={setWords}
        maxLength={4_000}
        rows={2}
      />
      {add.error !== null && <Refusal problem={add.error} />}
      {words.trim() !== '' && (
        <button
          type="button"
          className="button button-outline"
          disabled={add.isPending}
          onClick={() => add.mutate()}
        >
          {t(thread === null ? 'plan-notes.add' : 'plan-notes.reply')}
        </button>
      )}
    </div>
  );
}
