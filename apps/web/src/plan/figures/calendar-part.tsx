import { isStanding, planCalendar } from '#plan';
import { PageTitle } from '../../desk/page-title.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { PlanCalendar } from '../plan-calendar/plan-calendar.tsx';
import { PlanFiles } from '../plan-files.tsx';
import type { PlanPart } from '../plan-part.ts';
import { WhyDrawer } from '../why-drawer/why-drawer.tsx';

/** All activities by quarter, area by area. */
export function CalendarPart(props: PlanPart) {
  const { view, plan, look } = props;
  const { t } = useText();
  const [why, setWhy] = useAddressState('why', '');
  const { quarters, rows } = planCalendar(plan);
  const standing = rows.filter(({ activity }) => isStanding(activity));
  const running = quarters.map((_, at) => rows.filter(({ runs }) => runs[at]).length);
  const most = Math.max(0, ...running);
  const busiest = quarters[running.indexOf(most)] ?? plan.period.from;
  const title = t('plan-read.calendarTitle', {
    activities: standing.length,
    first: standing.filter(({ activity }) => activity.start.startsWith('2020')).length,
    most,
    quarter: t('plan.quarter', { quarter: Number(busiest.slice(6)), year: busiest.slice(0, 4) }),
  });
  return (
    <div className={why === '' ? 'plan-area' : 'plan-area plan-area-with-drawer'}>
      <div className="page">
        <PageTitle>{t('plan-read.tabCalendar')}</PageTitle>
        <h1>{title}</h1>
        <PlanCalendar areas={plan.areas} period={plan.period} look={look} chosen={why} choose={setWhy} />
        <PlanFiles view={view} />
      </div>
      {why !== '' && <WhyDrawer {...props} line={why} close={() => setWhy('')} />}
    </div>
  );
}
