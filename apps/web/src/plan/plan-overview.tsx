import { reasonText } from '#plan';
import { Link } from 'react-router';
import { DataTable } from '../desk/data-table.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { CityName } from '../marks/city-name.tsx';
import { EditLinks } from './edit/edit-links.tsx';
import { AreaBudgetFigure } from './figures/area-budget-figure.tsx';
import { QuarterStrip } from './figures/quarter-strip.tsx';
import './figures/figures.css';
import { PlanActions } from './plan-actions.tsx';
import { PlanFiles } from './plan-files.tsx';
import type { PlanPart } from './plan-part.ts';
import { planRegions } from './plan-regions.ts';
import { UnreviewedNote } from './unreviewed-note.tsx';

/** The plan at a glance, two screens: its size, each area with who coordinates it, the calendar, the budget, what it lacks. */
export function PlanOverview({ view, plan, look, search }: PlanPart) {
  const { t, local, number, date } = useText();
  const title = t('plan.finding', {
    areas: plan.areas.length,
    activities: plan.totals.activities,
    cities: plan.totals.cities,
  });
  const { totals, resources } = plan;
  const numbers: readonly (readonly [string, string])[] = [
    [t('plan-read.keyAreas', { count: plan.areas.length }), number(plan.areas.length)],
    [t('plan-read.keyActivities', { count: totals.activities }), number(totals.activities)],
    [t('plan-read.citiesWithTask', { count: totals.cities }), number(totals.cities)],
    [t('plan.costEur'), number(totals.cost)],
    [t('plan-read.notGranted'), number(resources.unfunded)],
    [t('plan-read.inKindDays', { count: resources.inKindDays }), number(resources.inKindDays)],
  ];
  return (
    <div className="page plan-overview">
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
      <UnreviewedNote plan={plan} />
      <dl className="key-numbers">
        {numbers.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
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
      <section className="plan-gaps">
        <h2>{t('plan-read.stripTitle')}</h2>
        <QuarterStrip plan={plan} />
        <Link className="no-print" to={`/plan/${view.id}/calendar${search}`}>
          {t('plan-read.toCalendar')}
        </Link>
      </section>
      <div className="plan-gaps">
        <AreaBudgetFigure plan={plan} file={`work-plan-version-${view.version}-budget-areas`} />
      </div>
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
      <PlanFiles view={view} />
    </div>
  );
}
