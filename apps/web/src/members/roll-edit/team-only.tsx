import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { Skeleton } from '../../desk/skeleton.tsx';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';

/** A page for those who may edit the roll; others are told so before anything is asked of them. */
export function TeamOnly({ children }: { children: ReactNode }) {
  const { t } = useText();
  const session = useSession();
  if (!session.known) return <Skeleton />;
  if (session.actions.includes('members.edit')) return children;
  const status = session.person === null ? 401 : 403;
  return (
    <div className="stack">
      <h1>{t('roll-edit.teamOnly')}</h1>
      <Refusal problem={new ApiProblem(status, 'not-allowed', t('shell.signInFirst'))} />
    </div>
  );
}
