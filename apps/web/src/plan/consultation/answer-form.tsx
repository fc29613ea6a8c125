import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { commentOutcomes } from '#plan';
import type { CommentOutcome } from '#plan';
import { answerComment } from '../../api/plan-consultation.ts';
import type { PlanComment } from '../../api/plan-consultation.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, LongField } from '../../members/fields.tsx';

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
      <LongField
        label={t('plan-consultation.why')}
        help={t('plan-consultation.whyHelp')}
        value={reason}
        change={setReason}
        required
        minLength={1}
        maxLength={8_000}
      />
      {outcome !== '' && outcome !== 'not-taken-up' && (
        <Choice
          label={t('plan-consultation.takenUpIn')}
          value={version}
          choose={setVersion}
          options={[
            ['', t('plan-consultation.notYetIn')],
            ...Array.from({ length: versions }, (_, index) => versions - index).map(
              (each) => [String(each), t('plan-edit.versionNumber', { version: each })] as const,
            ),
          ]}
        />
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
