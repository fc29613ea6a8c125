import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readAssemblies } from '../api/chair.ts';
import type { PlanView } from '../api/plan.ts';
import { sessionToShow } from '../desk/session-to-show.ts';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { PlanDisputes } from './plan-disputes.tsx';
import { useText } from '../i18n/text-context.tsx';

/** The way from the draft to the mayors: the session on this plan, or the form that calls it. */
export function PlanActions({ view }: { view: PlanView }) {
  const { t } = useText();
  const session = useSession();
  const assemblies = useQuery({ queryKey: ['assemblies'], queryFn: readAssemblies });
  const assembly = sessionToShow(assemblies.data ?? [], view.id);
  if (assembly !== undefined) {
    return (
      <>
        <p className="plan-action">
          <Link className="button button-outline" to={`/assembly/${assembly.id}`}>
            {t('plan.toAssembly', { state: assembly.state })}
          </Link>
        </p>
        <PlanDisputes assembly={assembly.id} />
      </>
    );
  }
  if (!isCoordinator(session) || view.state !== 'draft' || !assemblies.isSuccess) return null;
  return (
    <p className="plan-action no-print">
      <Link className="button" to={`/plan/${view.id}/session`}>
        {t('set-up.link')}
      </Link>
    </p>
  );
}
