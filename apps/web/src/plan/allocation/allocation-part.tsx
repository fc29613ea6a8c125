import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { AllocationAim } from '#plan';
import { DataTable } from '../../desk/data-table.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { isCoordinator, useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { readRound } from '../../api/survey.ts';
import { PlanFiles } from '../plan-files.tsx';
import type { PlanPart } from '../plan-part.ts';
import { RulesList } from './rules-list.tsx';
import { UnusedOffers } from './unused-offers.tsx';
import './allocation.css';

/** Aims that count what is to be small: the plan keeps their negative. */
const counted: ReadonlySet<AllocationAim> = new Set(['rules', 'even-load']);

/** The certificate in words: which rules are broken by how much, what is proven, how much better than the first draft. */
export function AllocationPart({ view, plan, look }: PlanPart) {
  const { t, local, number, list } = useText();
  const session = useSession();
  const { method, standIn, seed, solver, nodeLimit, modelHash, aims, checks } = plan.allocation;
  // What the lot settles is nobody's aim.
  const shown = aims.filter(({ aim }) => aim !== 'lot');
  const better = shown.flatMap(({ aim, greedy, reached }) =>
    greedy !== null && reached !== null && reached > greedy
      ? [t('plan-draft.betterBy', { aim: t(`plan-draft.aim.${aim}`), by: reached - greedy })]
      : [],
  );
  const value = (aim: AllocationAim, reached: number | null) =>
    reached === null ? (
      <span className="quiet">{t('plan-draft.notTold')}</span>
    ) : (
      number(counted.has(aim) ? Math.abs(reached) : reached)
    );
  const about = useQuery({
    queryKey: ['round', view.round],
    queryFn: () => readRound(view.round),
    retry: false,
  });
  const areaName = (area: string) => {
    const known =
      plan.areas.find((each) => each.area === area) ??
      about.data?.questionnaire.catalogue.areas.find((each) => each.id === area);
    return known === undefined ? area : local(known.name);
  };
  return (
    <div className="page allocation">
      <PageTitle>{t('plan-read.tabAllocation')}</PageTitle>
      <h1>
        {t('plan-draft.title', {
          method,
          standIn: standIn ?? 'none',
          proven: shown.filter(({ proven }) => proven).length,
          broken: new Set(checks.soft.map(({ rule }) => rule)).size,
        })}
      </h1>
      <p className="lead">
        {better.length === 0
          ? t('plan-draft.asGood')
          : t('plan-draft.better', { aims: list(better), count: better.length })}
      </p>
      <DataTable
        label={t('plan-draft.aims')}
        sortName="aims"
        rows={shown}
        rowKey={({ aim }) => aim}
        columns={[
          {
            id: 'aim',
            label: t('plan-draft.aims'),
            kind: 'name',
            cell: ({ aim }) => t(`plan-draft.aimLong.${aim}`),
          },
          {
            id: 'greedy',
            label: t('plan-draft.firstDraft'),
            kind: 'number',
            phoneLabel: true,
            cell: ({ aim, greedy }) => value(aim, greedy),
          },
          {
            id: 'reached',
            label: t('plan-draft.thisPlan'),
            kind: 'number',
            phoneLabel: true,
            cell: ({ aim, reached }) => value(aim, reached),
          },
          {
            id: 'proven',
            label: t('plan-draft.proof'),
            phoneLabel: true,
            cell: ({ proven }) => t('plan-draft.proven', { proven: proven ? 'yes' : 'no' }),
          },
        ]}
      />
      <p className="quiet">{t('plan-draft.aimsNote')}</p>
      <h2>{t('plan-draft.rules')}</h2>
      <RulesList plan={plan} />
      <h2>{t('plan-draft.how')}</h2>
      <p>
        {t('plan-draft.seed')} <bdi className="hash">{seed}</bdi>.{' '}
        {solver !== null && t('plan-draft.solver', { solver, nodes: nodeLimit ?? 0 })}{' '}
        {t('plan-draft.checked', { integral: checks.integral ? 'yes' : 'no' })}
        {modelHash !== null && (
          <>
            {' '}
            {t('plan-draft.model')} <bdi className="hash">{modelHash.slice(0, 16)}</bdi>.
          </>
        )}
      </p>
      <h2>{t('plan-draft.offers')}</h2>
      <UnusedOffers plan={plan} look={look} areaName={areaName} />
      {isCoordinator(session) && (
        <p className="plan-action no-print">
          <Link className="button button-outline" to={`/plan/new/${view.round}`}>
            {t('plan-draft.again')}
          </Link>
        </p>
      )}
      <PlanFiles view={view} />
    </div>
  );
}
