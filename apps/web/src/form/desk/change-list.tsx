import { useEffect, useState } from 'react';
import { readChanges } from '../../api/city-desk.ts';
import type { AnswerChange, DeskStep } from '../../api/city-desk.ts';
import { momentFormat } from '../../i18n/moment-format.ts';
import { useText } from '../../i18n/text-context.tsx';
import { AnswerSummary } from '../answer-summary.tsx';
import type { FormView } from '../pages/page-props.ts';
import { handName } from './hand-name.ts';
import { questionOf } from './section-progress.ts';

/** Every change and every step, newest first, with what stood before. */
export function ChangeList({
  form,
  areas,
  steps,
}: Pick<FormView, 'form' | 'areas'> & { steps: readonly DeskStep[] }) {
  const { t, date, local } = useText();
  const [read, setRead] = useState<Awaited<ReturnType<typeof readChanges>> | null>(null);
  useEffect(() => {
    readChanges(form.address).then(setRead, () => setRead({ changes: [], more: false }));
  }, [form.address]);
  if (read === null) return null;
  const entries: readonly (AnswerChange | DeskStep)[] = [...read.changes, ...steps].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
  );
  if (entries.length === 0) return <p className="field-help">{t('answer-desk.historyEmpty')}</p>;
  return (
    <>
      <ol className="changes">
        {entries.map((entry) => {
          const said = t('answer-desk.saidBy', {
            name: handName(entry.by, t),
            time: date(entry.at, momentFormat),
          });
          if ('step' in entry) {
            return (
              <li key={entry.step + entry.at}>
                <h3>{t(`answer-desk.step.${entry.step}`)}</h3>
                <p className="field-help">{said}</p>
                {entry.note !== null && <p dir="auto">{entry.note}</p>}
              </li>
            );
          }
          const question = questionOf(form.questionnaire, entry.question);
          return (
            <li key={`${entry.question}/${entry.revision}`}>
              <h3>{question === undefined ? entry.question : local(question.title)}</h3>
              <p className="field-help">{said}</p>
              {question !== undefined && (
                <dl className="change-values">
                  <dt>{t('answer-desk.before')}</dt>
                  <dd>
                    <AnswerSummary question={question} answer={entry.before} areas={areas} />
                  </dd>
                  <dt>{t('answer-desk.after')}</dt>
                  <dd>
                    <AnswerSummary question={question} answer={entry.value} areas={areas} />
                  </dd>
                </dl>
              )}
            </li>
          );
        })}
      </ol>
      {read.more && <p className="field-help">{t('answer-desk.historyMore')}</p>}
    </>
  );
}
