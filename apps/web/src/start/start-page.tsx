import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readAssemblies } from '../api/chair.ts';
import { readRoll } from '../api/members.ts';
import { readPlans } from '../api/plan.ts';
import { readRounds } from '../api/rounds.ts';
import { sessionToShow } from '../desk/session-to-show.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Skeleton } from '../desk/skeleton.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { leadingRound } from '../survey/leading-round.ts';
import { latestResults } from './latest-results.ts';
import { StateOfTheWay } from './state-of-the-way.tsx';

/** The public start: what this is, and where the way from answers to plan stands today, a sentence a stage. */
export function StartPage() {
  const { t } = useText();
  const session = useSession();
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  const round = leadingRound(rounds.data ?? []);
  const results = useQuery({
    queryKey: ['results', 'latest', rounds.data?.map((each) => each.id)],
    queryFn: () => latestResults(rounds.data ?? []),
    enabled: round !== undefined,
  });
  const plans = useQuery({ queryKey: ['plans'], queryFn: readPlans });
  const assemblies = useQuery({ queryKey: ['assemblies'], queryFn: readAssemblies });
  // What is not known yet must not read as "not decided yet".
  const waiting = [roll, rounds, plans, assemblies, results].some((each) => each.isLoading);

  if (session.known && session.empty && session.person === null) {
    return (
      <div className="page page-of-one-thing">
        <PageTitle>{t('start.emptyTitle')}</PageTitle>
        <h1>{t('start.emptyTitle')}</h1>
        <p className="lead">{t('start.emptyHelp')}</p>
        <Link to="/first-run" className="button">
          {t('start.toFirstRun')}
        </Link>
      </div>
    );
  }
  if (waiting) {
    return (
      <div className="page start-page">
        <PageTitle>{t('start.title')}</PageTitle>
        <Skeleton rows={5} />
      </div>
    );
  }
  return (
    <div className="page start-page">
      <PageTitle>{t('start.title')}</PageTitle>
      <h1>{t('start.title')}</h1>
      <p className="lead">{t('start.lead')}</p>
      {session.actions.includes('week.read') && (
        <p className="no-print">
          <Link to="/week">{t('week.toWeek')}</Link>
        </p>
      )}
      <StateOfTheWay
        roll={roll.data}
        round={round}
        results={results.data ?? undefined}
        plan={plans.data?.at(0)}
        assembly={sessionToShow(assemblies.data ?? [])}
      />
      <p className="quiet">{t('start.check')}</p>
    </div>
  );
}
