import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readPlans } from '../api/plan.ts';
import { DataTable } from '../desk/data-table.tsx';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';

/** The drafts and the adopted plan. */
export function PlansPage() {
  const { t, date, number } = useText();
  const plans = useQuery({ queryKey: ['plans'], queryFn: readPlans });
  return (
    <div className="page">
      <PageTitle>{t('shell.stage.plan')}</PageTitle>
      <Loaded query={plans}>
        {(list) =>
          list.length === 0 ? (
            <EmptyNote title={t('start.noPlan')}>
              <p>{t('plan.noneHelp')}</p>
              <Link to="/ranking">{t('plan.toDecision')}</Link>
            </EmptyNote>
          ) : (
            <>
              <h1>
                {t('plan.listTitle', {
                  count: list.length,
                  adopted: list.filter((plan) => plan.state === 'adopted').length,
                })}
              </h1>
              <DataTable
                label={t('shell.stage.plan')}
                rows={list}
                rowKey={(plan) => plan.id}
                columns={[
                  {
                    id: 'title',
                    label: t('shell.stage.plan'),
                    kind: 'name',
                    cell: (plan) => (
                      <Link className="name" to={`/plan/${plan.id}`}>
                        {t('plan.workPlan')}
                      </Link>
                    ),
                  },
                  { id: 'state', label: t('survey.stands'), cell: (plan) => t(`plan.state.${plan.state}`) },
                  {
                    id: 'version',
                    label: t('plan.version'),
                    kind: 'number',
                    phoneLabel: true,
                    cell: (plan) => number(plan.version),
                  },
                  {
                    id: 'at',
                    label: t('plan.date'),
                    value: (plan) => plan.versionAt ?? plan.createdAt,
                    cell: (plan) => date(plan.versionAt ?? plan.createdAt),
                  },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </div>
  );
}
