import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { RankingReport } from '#ranking';
import { draftPlanOf, readPlans } from '../api/plan.ts';
import type { DecisionView } from '../api/ranking.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { rankRange } from './rank-chart/rank-range.ts';

/** A signed decision with its reasons, and the way on to the draft of the plan. */
export function SignedDecision(props: {
  decision: DecisionView;
  report: RankingReport | null;
  name: (area: string) => string;
}) {
  const { decision, report, name } = props;
  const { t, date, number, ordinal } = useText();
  const session = useSession();
  const navigate = useNavigate();
  const plans = useQuery({ queryKey: ['plans'], queryFn: readPlans });
  const plan = plans.data?.find((each) => each.decision === decision.id);
  const draft = useMutation({
    mutationFn: () => draftPlanOf(decision.id),
    onSuccess: (made) => navigate(`/plan/${made.id}`),
  });
  const title = t('ranking.decidedTitle', { areas: decision.areas.length, date: date(decision.signedAt) });
  return (
    <div className="page-of-one-thing">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">{t('ranking.signedBy')}</p>
      <ol className="decided-list">
        {decision.areas.map(({ area, reason }, index) => {
          const ranked = report?.areas.find((each) => each.id === area);
          return (
            <li key={area}>
              <b>{number(index + 1)}</b>
              <AreaBar area={area} />
              <b>{name(area)}</b>
              {ranked !== undefined && (
                <p>
                  {t('ranking.rankedCould', {
                    rank: ordinal(ranked.rank),
                    one: ranked.lower === ranked.upper ? 'yes' : 'no',
                    range: rankRange(ranked.lower, ranked.upper, t),
                    standing: t(`ranking.standing.${ranked.standing}`),
                  })}
                </p>
              )}
              {reason !== null && (
                <p>
                  {t('ranking.reasonGiven')} <span dir="auto">{reason}</span>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {plan !== undefined ? (
        <Link className="button" to={`/plan/${plan.id}`}>
          {t('start.toPlan')}
        </Link>
      ) : (
        isCoordinator(session) && (
          <button
            type="button"
            className="button"
            disabled={draft.isPending || plans.isPending}
            onClick={() => draft.mutate()}
          >
            {t('ranking.draft')}
          </button>
        )
      )}
      {draft.error !== null && <Refusal problem={draft.error} />}
    </div>
  );
}
