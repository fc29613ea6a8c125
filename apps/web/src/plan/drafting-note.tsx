import type { PlanView } from '../api/plan.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { useText } from '../i18n/text-context.tsx';

/** A plan whose text is not there: being drafted, or a draft that failed. */
export function DraftingNote({ plan }: { plan: PlanView }) {
  const { t } = useText();
  return (
    <div className="page" role="status">
      {plan.state === 'failed' ? (
        <EmptyNote title={t('plan.failed')}>
          <p>{t('plan.failedHelp')}</p>
        </EmptyNote>
      ) : (
        <EmptyNote title={t('plan.drafting')}>
          <p>{t('plan.draftingHelp')}</p>
          {plan.progress > 0 && <progress value={plan.progress} aria-label={t('plan.drafting')} />}
        </EmptyNote>
      )}
    </div>
  );
}
