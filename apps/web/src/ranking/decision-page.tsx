import { isCoordinator, useSession } from '../desk/use-session.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { EmptyNote } from '../desk/empty-note.tsx';
import { useText } from '../i18n/text-context.tsx';
import { DecisionForm } from './decision-form.tsx';
import { NoReport } from './no-report.tsx';
import { useRanking } from './ranking-context.ts';
import { SignedDecision } from './signed-decision.tsx';

/** The decision: prepared and signed by the coordinator, then read by everyone. */
export function DecisionPage() {
  const { t } = useText();
  const session = useSession();
  const { report, run, decision, name, round } = useRanking();
  if (decision !== null) return <SignedDecision decision={decision} report={report} name={name} />;
  if (report === null || run === null) return <NoReport />;
  if (!isCoordinator(session)) {
    return (
      <>
        <PageTitle>{t('ranking.decision')}</PageTitle>
        <EmptyNote title={t('ranking.notDecided')}>
          <p>{t('ranking.notDecidedHelp')}</p>
        </EmptyNote>
      </>
    );
  }
  return <DecisionForm key={run.id} round={round.id} run={run} report={report} name={name} />;
}
