import { Link } from 'react-router';
import { isCoordinator, useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { PlanView } from '../../api/plan.ts';

/** The way from reading a draft to editing it, for those who may. */
export function EditLinks({ view }: { view: PlanView }) {
  const { t } = useText();
  const session = useSession();
  if (!isCoordinator(session) || view.version === 0) return null;
  return (
    <p className="page-actions plan-action no-print">
      {view.state === 'draft' && (
        <Link className="button button-outline" to={`/plan/${view.id}/edit`}>
          {t('plan-edit.title')}
        </Link>
      )}
      {view.state === 'adopted' && (
        <Link className="button button-outline" to={`/plan/${view.id}/revise`}>
          {t('plan-revision.title')}
        </Link>
      )}
      <Link to={`/plan/${view.id}/comments`}>{t('plan-consultation.title')}</Link>
      <Link to={`/plan/${view.id}/consents`}>{t('plan-consent.consents')}</Link>
      <Link to={`/plan/${view.id}/versions`}>{t('plan-edit.versions')}</Link>
    </p>
  );
}
