import type { PlanView } from '../api/plan.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { useText } from '../i18n/text-context.tsx';

/** A plan whose text is not there: being drafted, with its seed before anything is computed, or a draft that failed. */
export function DraftingNote({ plan }: { plan: PlanView }) {
  const { t, number } = useText();
  return (
    <div className="page" role="status">
      {plan.state === 'failed' ? (
        <EmptyNote title={t('plan.failed')}>
          <p>{t('plan.failedHelp')}</p>
        </EmptyNote>
      ) : (
        <EmptyNote title={t('plan.drafting')}>
          <p>{t('plan.draftingHelp')}</p>
          <p>
            <progress value={plan.progress} aria-label={t('plan.drafting')} />{' '}
            {number(plan.progress, { style: 'percent' })}
          </p>
          <p>
            {t('plan-draft.seed')} <bdi className="hash">{plan.seed}</bdi>
          </p>
        </EmptyNote>
      )}
    </div>
  );
}
