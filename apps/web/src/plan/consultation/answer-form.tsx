import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { commentOutcomes } from '#plan';
import type { CommentOutcome } from '#plan';
import { answerComment } from '../../api/plan-consultation.ts';
import type { PlanComment } from '../../api/plan-consultation.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** The team's answer to a comment: taken up, in part or not, why, and the version that took it up. */
export function AnswerForm(props: { comment: PlanComment; plan: string; versions: number }) {
  const { comment, plan, versions } = props;
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<CommentOutcome | ''>('');
  const [reason, setReason] = useState('');
  const [version, setVersion] = useState('');
  const answer = useMutation({
    mutationFn: (chosen: CommentOutcome) =>
      answerComment(comment.id, {
        outcome: chosen,
        reason: reason.trim(),
        version: version === '' || chosen === 'not-taken-up' ? null : Number(version),
      }),
    onSuccess: async () => {
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['plan', plan, 'comments'] });
    },
  });
  if (!open)
    return (
      <p>
        <button type="button" className="button button-link" onClick={() => setOpen(true)}>
          {t(comment.answers.length === 0 ? 'plan-consultation.answer' : 'plan-consultation.answerAnew')}
        </button>
      </p>
    );
  return (
    <form
      className="stack plan-comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome !== '') answer.mutate(outcome);
      }}
    >
      <fieldset>
        <legend>{t('plan-consultation.whatBecame')}</legend>
        {commentOutcomes.map((each) => (
          <label key={each} className="plan-comment-choice">
            <input
              type="radio"
              name={`${id}outcome`}
              required
              checked={outcome === each}
              onChange={() => setOutcome(each)}
            />{' '}
            {t(`plan-consultation.outcome.${each}`)}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}reason`}>{t('plan-consultation.why')}</label>
        <span className="field-help" id={`${id}help`}>
          {t('plan-consultation.whyHelp')}
        </span>
        <textarea
          id={`${id}reason`}
          className="input"
          rows={3}
          required
          maxLength={8_000}
          dir="auto"
          aria-describedby={`${id}help`}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {outcome !== '' && outcome !== 'not-taken-up' && (
        <div className="field">
          <label htmlFor={`${id}version`}>{t('plan-consultation.takenUpIn')}</label>
          <select
            id={`${id}version`}
            className="input"
            value={version}
            onChange={({ target }) => setVersion(target.value)}
          >
            <option value="">{t('plan-consultation.notYetIn')}</option>
            {Array.from({ length: versions }, (_, index) => versions - index).map((each) => (
              <option key={each} value={each}>
                {t('plan-edit.versionNumber', { version: each })}
              </option>
            ))}
          </select>
        </div>
      )}
      {answer.error !== null && <Refusal problem={answer.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={answer.isPending}>
          {t('plan-consultation.sendAnswer')}
        </button>
        <button type="button" className="button button-link" onClick={() => setOpen(false)}>
          {t('plan-consultation.cancel')}
        </button>
      </div>
    </form>
  );
}
