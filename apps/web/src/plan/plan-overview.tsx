import { reasonText } from '#plan';
import type { Plan } from '#plan';
import { Link } from 'react-router';
import type { PlanView } from '../api/plan.ts';
import { DataTable } from '../desk/data-table.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { CityName } from '../marks/city-name.tsx';
import type { CityLook } from './city-look.ts';
import { EditLinks } from './edit/edit-links.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanFiles } from './plan-files.tsx';
import { planRegions } from './plan-regions.ts';

/** The plan at a glance: its size in a sentence, each area with who coordinates it, and what it lacks. */
export function PlanOverview(props: {
  view: PlanView;
  plan: Plan;
  look: (city: string) => CityLook;
  search: string;
}) {
  const { view, plan, look, search } = props;
  const { t, local, number, date } = useText();
  const title = t('plan.finding', {
    areas: plan.areas.length,
    activities: plan.totals.activities,
    cities: plan.totals.cities,
  });
  return (
    <div className="page">
      <PageTitle>{local(plan.title)}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {t('plan.standing', {
          state: view.state,
          version: view.version,
          date: date(view.versionAt ?? view.createdAt),
          regions: planRegions(plan, look).size,
        })}
      </p>
      <DataTable
        label={t('plan.areas')}
        rows={plan.areas}
        rowKey={(area) => area.id}
        columns={[
          {
            id: 'area',
            label: t('ranking.area'),
            kind: 'name',
            cell: (area) => (
              <span className="city-name">
                <AreaBar area={area.area} />
                <Link className="name" to={`/plan/${view.id}/${area.area}${search}`}>
                  {local(area.name)}
                </Link>
              </span>
            ),
          },
          {
            id: 'coordinators',
            label: t('plan.coordinating'),
            cell: (area) =>
              area.coordinators.length === 0 ? (
                <span className="short">{t('plan.nobodyOffered')}</span>
              ) : (
                <span className="city-list">
                  {area.coordinators.map((each) => (
                    <CityName key={each.city} {...look(each.city)} />
                  ))}
                </span>
              ),
          },
          {
            id: 'activities',
            label: t('plan.activities'),
            kind: 'number',
            phoneLabel: true,
            cell: (area) => number(area.activities.length),
          },
          {
            id: 'cost',
            label: t('plan.costEur'),
            kind: 'number',
            phoneLabel: true,
            cell: (area) => number(area.activities.reduce((sum, activity) => sum + activity.cost, 0)),
          },
        ]}
      />
      <p className="quiet">{t('plan.costNote', { cost: number(plan.totals.cost) })}</p>
      {plan.gaps.length > 0 && (
        <section className="plan-gaps">
          <h2>{t('plan.gaps')}</h2>
          <ul>
            {plan.gaps.map((gap) => (
              <li key={JSON.stringify(gap)}>{reasonText(gap, local)}</li>
            ))}
          </ul>
        </section>
      )}
      <EditLinks view={view} />
      <PlanActions view={view} />
      <PlanFiles view={view} plan={plan} />
    </div>
  );
}
