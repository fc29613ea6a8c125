import type { StageTab } from '../desk/stage-bar.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';

/** The pages of a session: the agenda for everyone, the desk and its lists for those who check credentials. */
export function useAssemblyTabs(id: string): readonly StageTab[] {
  const { t } = useText();
  const session = useSession();
  const first = session.actions.includes('assembly.chair') ? t('assembly.console') : t('assembly.votes');
  const tabs: StageTab[] = [{ to: `/assembly/${id}`, label: first }];
  if (session.actions.includes('assembly.chair'))
    tabs.push({ to: `/assembly/${id}/votes`, label: t('assembly.votes') });
  tabs.push({ to: `/assembly/${id}/amendments`, label: t('amendments.title') });
  if (session.actions.includes('credentials.check'))
    tabs.push(
      { to: `/assembly/${id}/desk`, label: t('credentials.desk') },
      { to: `/assembly/${id}/delegations`, label: t('credentials.delegations') },
    );
  if (session.actions.includes('ballot.enter'))
    tabs.push({ to: `/assembly/${id}/teller`, label: t('console.teller') });
  return [...tabs, { to: `/assembly/${id}/presence`, label: t('credentials.presence') }];
}
