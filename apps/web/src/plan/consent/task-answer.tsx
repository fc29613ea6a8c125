import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerTask } from '../../api/plan-consents.ts';
import type { TaskRequest } from '../../api/plan-consents.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { LongField } from '../../members/fields.tsx';
import { useTaskText } from './use-task-text.ts';

/** One task that a city is asked about: accept, decline, with a condition; what was said may be said anew. */
export function TaskAnswer({ request }: { request: TaskRequest }) {
  const { t, date, labelled } = useText();
  const say = useTaskText();
  const queries = useQueryClient();
  const [anew, setAnew] = useState(false);
  const [condition, setCondition] = useState(request.condition ?? '');
  const answer = useMutation({
    mutationFn: (said: 'agreed' | 'declined') =>
      answerTask(request, { answer: said, condition: condition.trim() === '' ? null : condition.trim() }),
    onSuccess: (requests) => {
      queries.setQueryData(['city', request.city, 'tasks'], requests);
      setAnew(false);
    },
  });
  const open = request.answer === null || anew;
  return (
    <li className="stack">
      <div>
        <h2>{say.task(request)}</h2>
        <p className="quiet">{say.when(request)}</p>
      </div>
      {!open && request.answeredAt !== null && (
        <div className="page-actions">
          <p role="status">
            <b>
              {t('plan-consent.answered', {
                answer: request.answer ?? '',
                at: date(request.answeredAt, { dateStyle: 'long' }),
              })}
            </b>{' '}
            {request.condition}
          </p>
          <button type="button" className="button button-link" onClick={() => setAnew(true)}>
            {t('plan-consent.answerAnew')}
          </button>
        </div>
      )}
      {open && (
        <>
          <LongField
            label={t('plan-consent.condition')}
            help={t('plan-consent.conditionHelp')}
            value={condition}
            change={setCondition}
            maxLength={2_000}
            rows={2}
          />
          {answer.error !== null && <Refusal problem={answer.error} />}
          <div className="page-actions">
            {(['agreed', 'declined'] as const).map((said) => (
              <button
                key={said}
                type="button"
                className={said === 'agreed' ? 'button' : 'button button-outline'}
                disabled={answer.isPending}
                aria-label={labelled(
                  t(said === 'agreed' ? 'plan-consent.accept' : 'plan-consent.decline'),
                  say.task(request),
                )}
                onClick={() => answer.mutate(said)}
              >
                {t(said === 'agreed' ? 'plan-consent.accept' : 'plan-consent.decline')}
              </button>
            ))}
          </div>
        </>
      )}
    </li>
  );
}
