import { useState } from 'react';
import { withMovedQuestion, withQuestionAt, writtenQuestions } from '#survey';
import type { Question } from '#survey';
import { useNarrow } from '../../desk/use-narrow.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { useWriting } from './draft-context.ts';
import { problemsAt } from './problems-at.ts';

/**
 * Sections and questions in their order. What is open is marked, and so is what has to be put right. Questions are moved
 * by mouse, by the two buttons, and by Alt with the arrow keys.
 */
export function DraftOutline({ open, choose }: { open: string; choose: (part: string) => void }) {
  const { t } = useText();
  const { document: draft, view, problem, change } = useWriting();
  const narrow = useNarrow();
  const [dragged, drag] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const errors = problem?.errors ?? [];
  const { source } = view;
  const questions = writtenQuestions(draft);
  const move = (id: string, step: 1 | -1) => change(withMovedQuestion(draft, id, step));
  const entry = (part: string, label: string, wrong: boolean, more?: string) => (
    <button
      type="button"
      className="workshop-entry"
      data-entry={part}
      aria-current={open === part ? 'true' : undefined}
      onClick={() => choose(part)}
    >
      <bdi lang={source}>{label}</bdi>
      {more !== undefined && <span className="workshop-entry-kind">{more}</span>}
      {wrong && <span className="workshop-dot" role="img" aria-label={t('workshop.wantsMending')} />}
    </button>
  );
  const ofQuestion = (question: Question, pointer: string) => (
    <li
      key={question.id}
      className={over === question.id && dragged !== question.id ? 'workshop-drop' : undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        drag(question.id);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(question.id);
      }}
      onDragEnd={() => {
        drag(null);
        setOver(null);
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== null) change(withQuestionAt(draft, dragged, question.id));
        setOver(null);
      }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(question.id, event.key === 'ArrowUp' ? -1 : 1);
        // Over the edge of a section it is another element.
        const list = event.currentTarget.closest('nav');
        requestAnimationFrame(() =>
          list?.querySelector<HTMLElement>(`[data-entry="${question.id}"]`)?.focus(),
        );
      }}
    >
      {entry(
        question.id,
        `${questions.indexOf(question) + 1} ${question.title[source] || question.id}`,
        problemsAt(errors, pointer).length > 0,
        question.core ? t('workshop.coreShort') : undefined,
      )}
      {open === question.id && (
        <span className="workshop-move">
          <button type="button" aria-label={t('workshop.up')} onClick={() => move(question.id, -1)}>
            <Icon name="arrow-up" />
          </button>
          <button type="button" aria-label={t('workshop.down')} onClick={() => move(question.id, 1)}>
            <Icon name="arrow-down" />
          </button>
        </span>
      )}
    </li>
  );
  const list = (
    <ul>
      <li>{entry('', t('workshop.about'), false)}</li>
      <li>
        {entry(
          'areas',
          t('workshop.areas', { count: draft.catalogue.areas.length }),
          problemsAt(errors, '/catalogue').length > 0,
        )}
      </li>
      {draft.sections.map((section, first) => (
        <li key={section.id}>
          {entry(
            `section:${section.id}`,
            section.title[source] || section.id,
            problemsAt(errors, `/sections/${first}/title`).length > 0,
          )}
          <ul>
            {section.questions.map((question, second) =>
              ofQuestion(question, `/sections/${first}/questions/${second}`),
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className="workshop-outline" aria-label={t('workshop.outline')}>
      {narrow ? (
        <details key={open}>
          <summary>{t('workshop.outline')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
}
