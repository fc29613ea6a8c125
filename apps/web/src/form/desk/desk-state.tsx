import { useId, useRef, useState } from 'react';
import { may } from '#members';
import { isSubmitted } from '#survey';
import { ApiProblem } from '../../api/api-problem.ts';
import { askReview, sendBack, takeBack } from '../../api/city-desk.ts';
import type { CityDesk } from '../../api/city-desk.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { FormView } from '../pages/page-props.ts';
import { handName } from './hand-name.ts';

/** Where the answer stands, in one sentence, and what can be done next. */
export function DeskState(
  props: FormView & { desk: CityDesk; done: number; of: number; changed: () => Promise<void> },
) {
  const { desk, form, walk, done, of, changed } = props;
  const { t } = useText();
  const note = useId();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const key = useRef(idempotencyKey());
  const { address, session } = form;
  const actor = { kind: 'person', person: session.person?.id ?? '', grants: session.grants } as const;
  const [last] = desk.steps;
  const name = last === undefined ? '' : handName(last.by, t);
  const over = isSubmitted(desk.state);
  const sentence = (): string => {
    if (over) return t('answer-desk.state.submitted');
    const who = last?.by.self === true ? 'self' : 'other';
    if (desk.state === 'in-review') return t('answer-desk.state.in-review', { name, who });
    if (last?.step === 'send-back') return t('answer-desk.state.sent-back', { name, who });
    if (desk.state === 'reopened') return t('answer-desk.state.reopened');
    return desk.writers.length === 0
      ? t('answer-desk.state.empty')
      : t('answer-desk.state.writing', { done, of });
  };
  const act = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
      setText(null);
      key.current = idempotencyKey();
      await changed();
    } catch (cause) {
      setProblem((cause instanceof ApiProblem && cause.detail) || t('answer-desk.offline'));
    }
  };
  const mayBack = desk.state === 'in-review' && may(actor, 'response.send-back', address.city);
  return (
    <>
      <p className="form-lead desk-sentence" role="status">
        {sentence()}
      </p>
      {desk.state === 'in-review' && (
        <p>{t('answer-desk.changedSince', { count: desk.changedSinceReview })}</p>
      )}
      {!over && last?.note != null && (
        <blockquote className="desk-note">
          <p dir="auto">{last.note}</p>
        </blockquote>
      )}
      {!over && (
        <p className="desk-actions">
          {may(actor, 'response.submit', address.city) && desk.writers.length > 0 && (
            <button type="button" className="button" onClick={() => walk.go({ kind: 'check' })}>
              {t('answer-desk.sign')}
            </button>
          )}
          {desk.state !== 'in-review' && desk.writers.length > 0 && (
            <button
              type="button"
              className="button button-outline"
              onClick={() => void act(() => askReview(address))}
            >
              {t('answer-desk.askReview')}
            </button>
          )}
          {desk.state === 'in-review' && last?.by.self === true && (
            <button
              type="button"
              className="button button-outline"
              onClick={() => void act(() => takeBack(address))}
            >
              {t('answer-desk.takeBack')}
            </button>
          )}
          {mayBack && text === null && (
            <button type="button" className="button button-outline" onClick={() => setText('')}>
              {t('answer-desk.sendBack')}
            </button>
          )}
          <button type="button" className="button button-link" onClick={() => walk.go({ kind: 'start' })}>
            {t('answer-desk.write')}
          </button>
        </p>
      )}
      {!over && desk.state !== 'in-review' && desk.writers.length > 0 && (
        <p className="field-help">{t('answer-desk.askReviewHelp')}</p>
      )}
      {mayBack && text !== null && (
        <div className="field">
          <label htmlFor={note}>{t('answer-desk.sendBackNote')}</label>
          <textarea
            id={note}
            className="input"
            dir="auto"
            rows={3}
            maxLength={2000}
            value={text}
            onInput={(event) => {
              key.current = idempotencyKey();
              setText(event.currentTarget.value);
            }}
          />
          <p>
            <button
              type="button"
              className="button"
              aria-disabled={text.trim() === ''}
              onClick={() =>
                text.trim() !== '' && void act(() => sendBack(address, text.trim(), key.current))
              }
            >
              {t('answer-desk.sendBack')}
            </button>
          </p>
        </div>
      )}
      {problem !== null && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
