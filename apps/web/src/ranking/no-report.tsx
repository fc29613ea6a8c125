import { EmptyNote } from '../desk/empty-note.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { useRanking } from './ranking-context.ts';
import { RunControl } from './run-control.tsx';

/** A round without a ranking: what it waits for, and for the coordinator the way to start a run. */
export function NoReport() {
  const { t } = useText();
  const session = useSession();
  const { round, run, team } = useRanking();
  return (
    <>
      <PageTitle>{t('ranking.noReport')}</PageTitle>
      <EmptyNote title={t('ranking.noReport')}>
        <p>{team ? t('ranking.noReportTeam') : t('ranking.noReportPublic')}</p>
        {isCoordinator(session) && (
          <RunControl round={round.id} run={run} closed={round.state === 'closed'} />
        )}
      </EmptyNote>
    </>
  );
}
