import { Link } from 'react-router';
import { paragraphText, reasonText } from '#plan';
import type { PlanArea } from '#plan';
import { PageTitle } from '../desk/page-title.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';
import { CityWithConsent } from './consent/city-with-consent.tsx';
import { PlanCalendar } from './plan-calendar/plan-calendar.tsx';
import { PlanFiles } from './plan-files.tsx';
import { MarkedText } from './marked-text.tsx';
import type { PlanPart } from './plan-part.ts';
import { WhyDrawer } from './why-drawer/why-drawer.tsx';

/** One priority area of the plan: objective, measure and coordinators above the table that is also the calendar. */
export function PlanAreaView(props: PlanPart & { area: PlanArea }) {
  const { view, plan, area, look, search } = props;
  const { t, local, number } = useText();
  const [why, setWhy] = useAddressState('why', '');
  const regions = new Set(area.coordinators.map(({ city }) => look(city).region)).size;
  const [outcome] = area.indicators;
  const { milestone2020 = null, target2021 = null, baseline = null } = outcome ?? {};
  const measure = outcome === undefined ? '' : local(outcome.text);
  const leads = new Set(area.activities.flatMap(({ lead }) => (lead === null ? [] : [lead.city])));
  const cost = area.activities.reduce((sum, activity) => sum + activity.cost, 0);
  return (
    <div className={why === '' ? 'plan-area' : 'plan-area plan-area-with-drawer'}>
      <div className="page">
        <PageTitle>{local(area.name)}</PageTitle>
        <h1 className="plan-title">{local(area.name)}</h1>
        <dl className="plan-facts">
          <dt>{t('plan.objective')}</dt>
          <dd className="plan-objective">
            <MarkedText text={paragraphText(area.objective, local)} />
          </dd>
          <dt>{t('plan.measuredBy')}</dt>
          <dd>
            {target2021 === null
              ? measure
              : t('plan.milestones', {
                  text: measure,
                  baseline: baseline === null ? 'none' : 'known',
                  from: baseline ?? 0,
                  milestone: milestone2020 === null ? 'none' : 'known',
                  by2020: milestone2020 ?? 0,
                  by2021: target2021,
                })}
          </dd>
          <dt>{t('plan.coordinatingHead')}</dt>
          <dd className="city-list">
            {area.coordinators.length === 0 && <span className="short">{t('plan.nobodyOffered')}</span>}
            {area.coordinators.map((each) => (
              <CityWithConsent key={each.city} allocation={each} {...look(each.city)} />
            ))}
            {area.coordinators.length > 0 && (
              <>
                <span className={regions < 2 ? 'short' : 'quiet'}>
                  {t('plan.regionsRequired', { regions })}
                </span>
                <button
                  type="button"
                  className="button button-link no-print"
                  onClick={() => setWhy(`${area.id}.coordinators`)}
                >
                  {t('plan.whyThese')}
                </button>
              </>
            )}
          </dd>
        </dl>
        <PlanCalendar areas={[area]} period={plan.period} look={look} chosen={why} choose={setWhy} />
        <p className="quiet plan-after-table">
          {t('plan.activitiesLedBy', { activities: area.activities.length, cities: leads.size })}{' '}
          <Link className="no-print" to={`/plan/${view.id}/read${search}#${area.id}`}>
            {t('plan-read.inFull')}
          </Link>
        </p>
        <dl className="plan-facts">
          <dt>{t('plan.resources')}</dt>
          <dd>
            {t('plan.resourcesNeeded', { cost: number(cost) })}
            {area.resources.unfunded > 0 && (
              <span className="read-gap">
                {' '}
                {t('plan-read.unfunded', { cash: number(area.resources.unfunded) })}
              </span>
            )}
          </dd>
          <dt>{t('plan.risk')}</dt>
          <dd>
            <ul>
              {area.risks.map(({ id, text, mitigation }) => (
                <li key={id}>
                  {local(text)} {local(mitigation)}
                </li>
              ))}
            </ul>
          </dd>
          {area.gaps.length > 0 && (
            <>
              <dt>{t('plan.gapsHead')}</dt>
              <dd>
                <ul>
                  {area.gaps.map((gap) => (
                    <li key={JSON.stringify(gap)}>{reasonText(gap, local)}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
        <PlanFiles view={view} />
      </div>
      {why !== '' && <WhyDrawer {...props} line={why} close={() => setWhy('')} />}
    </div>
  );
}
