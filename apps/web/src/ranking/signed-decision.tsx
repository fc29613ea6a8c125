import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { decidedDepartures } from '#ranking';
import type { RankingReport } from '#ranking';
import { oneAtATime } from '../api/one-at-a-time.ts';
import { draftPlanOf, readPlans } from '../api/plan.ts';
import type { PlanView } from '../api/plan.ts';
import type { DecisionView } from '../api/ranking.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { isCoordinator, isTeam, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { DecidedList } from './decided-list.tsx';
import { ReportLinks } from './report-links.tsx';
import { RestsOn } from './rests-on.tsx';

/** A signed decision with its reasons, and the way on to the draft of the plan. */
export function SignedDecision(props: {
  decision: DecisionView;
  report: RankingReport | null;
  name: (area: string) => string;
  /** Null for those who do not prepare decisions. */
  prepareAnother: (() => void) | null;
}) {
  const { decision, report, name, prepareAnother } = props;
  const { t, date } = useText();
  const session = useSession();
  const navigate = useNavigate();
  const plans = useQuery({ queryKey: ['plans'], queryFn: readPlans });
  const plan = plans.data?.find((each) => each.decision === decision.id);
  const [once] = useState(oneAtATime<PlanView>);
  const draft = useMutation({
    mutationFn: () => once(() => draftPlanOf(decision.id)),
    onSuccess: (made) => navigate(`/plan/${made.id}`),
  });
  const found = report && decidedDepartures(report.areas, report.settings.places, decision);
  const elsewhere = found === null ? 0 : found.taken.length + found.left.length;
  const title = t('ranking.decidedTitle', {
    areas: decision.areas.length,
    date: date(decision.second?.at ?? decision.signedAt),
  });
  return (
    <div className="decision">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {t('ranking.signedBy', {
          first: date(decision.signedAt),
          second: date(decision.second?.at ?? decision.signedAt),
        })}{' '}
        {found !== null &&
          t('ranking.keptTo', { order: found.ahead.length, areas: elsewhere, empty: found.unfilled })}{' '}
        <RestsOn decision={decision} report={report} />
      </p>
      <div className="page-with-side">
        <div>
          <DecidedList decision={decision} report={report} name={name} />
        </div>
        <aside>
          {plan !== undefined ? (
            <Link className="button wide-button" to={`/plan/${plan.id}`}>
              {t('start.toPlan')}
            </Link>
          ) : (
            isCoordinator(session) && (
              <div className="page-actions">
                <button
                  type="button"
                  className="button"
                  disabled={draft.isPending || plans.isPending}
                  onClick={() => draft.mutate()}
                >
                  {t('ranking.draft')}
                </button>
                <Link to={`/plan/new/${decision.round}`}>{t('plan-draft.termsFirst')}</Link>
              </div>
            )
          )}
          {draft.error !== null && <Refusal problem={draft.error} />}
          <p className="small-print-links">
            <ReportLinks round={decision.round} run={decision.run} team={isTeam(session)} />
            <a href={`/api/rounds/${decision.round}/bundle.zip`} download>
              {t('ranking.bundle')}
            </a>
            {isCoordinator(session) && (
              <a href={`/api/rounds/${decision.round}/auditors-bundle.zip`} download>
                {t('ranking.auditorsBundle')}
              </a>
            )}
          </p>
          <p className="quiet side-note">{t('ranking.bundleHelp')}</p>
          {prepareAnother !== null && (
            <p className="side-note">
              <button type="button" className="button button-link no-print" onClick={prepareAnother}>
                {t('ranking.prepareAnother')}
              </button>
            </p>
          )}
        </aside>
      </div>
    </div>
  );
}
