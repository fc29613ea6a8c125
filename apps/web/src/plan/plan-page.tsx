import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Plan } from '#plan';
import { readRoll } from '../api/members.ts';
import { readPlan, readPlanText } from '../api/plan.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Pick } from '../desk/pick.tsx';
import { Skeleton } from '../desk/skeleton.tsx';
import { StageBar } from '../desk/stage-bar.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { AllocationPart } from './allocation/allocation-part.tsx';
import { areaShort } from './area-short.ts';
import { DraftingNote } from './drafting-note.tsx';
import { BudgetPart } from './figures/budget-part.tsx';
import { CalendarPart } from './figures/calendar-part.tsx';
import { CitiesPart } from './figures/cities-part.tsx';
import { PlanOverview } from './plan-overview.tsx';
import { PlanAreaView } from './plan-area-view.tsx';
import { PlanReading } from './reading/plan-reading.tsx';
import type { CityLook } from './city-look.ts';
import type { PlanPart } from './plan-part.ts';

/** The pages of a plan beside its areas; no area of a catalogue has such an id. */
const parts: Readonly<Record<string, (props: PlanPart) => ReactNode>> = {
  read: PlanReading,
  calendar: CalendarPart,
  cities: CitiesPart,
  budget: BudgetPart,
  allocation: AllocationPart,
};

/** The work plan, area by area; the version stands in the address, so that a link shows the same text for ever. */
export function PlanPage() {
  const { plan: id = '', area: wanted = '' } = useParams();
  const words = useText();
  const { t } = words;
  const [version, setVersion] = useAddressState('version', '');
  const plan = useQuery({
    queryKey: ['plan', id],
    queryFn: () => readPlan(id),
    refetchInterval: (query) => (query.state.data?.state === 'drafting' ? 1500 : false),
  });
  const shown = version === '' ? (plan.data?.version ?? 0) : Number(version);
  const text = useQuery({
    queryKey: ['plan', id, shown],
    queryFn: () => readPlanText(id, shown),
    enabled: shown > 0,
    // A version is frozen text.
    staleTime: Infinity,
  });
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const look = (city: string): CityLook => {
    const member = roll.data?.members.find((each) => each.id === city);
    return { name: member?.name ?? city, region: member?.region };
  };
  const search = version === '' ? '' : `?version=${version}`;
  const tabs = planTabs(id, search, words);
  const areas = areaTabs(text.data, id, search, words);
  return (
    <>
      <StageBar label={t('plan.pages')} tabs={tabs} below={areas}>
        {plan.data !== undefined && plan.data.version > 0 && (
          <Pick
            label={t('plan.version')}
            value={String(shown)}
            options={Array.from({ length: plan.data.version }, (_, index) => plan.data.version - index).map(
              (each) => ({
                id: String(each),
                label: t('plan.versionState', {
                  version: each,
                  state: each === plan.data.version ? plan.data.state : 'earlier',
                }),
              }),
            )}
            choose={(each) => setVersion(each === String(plan.data.version) ? '' : each)}
          />
        )}
      </StageBar>
      <Loaded query={plan} skeleton={<PageSkeleton />}>
        {(view) =>
          view.state === 'drafting' || view.state === 'failed' ? (
            <DraftingNote plan={view} />
          ) : (
            <Loaded query={text} skeleton={<PageSkeleton />}>
              {(content) => {
                const shared = { view, plan: content, version: shown, look, search };
                const Part = Object.hasOwn(parts, wanted) ? parts[wanted] : undefined;
                if (Part !== undefined) return <Part key={wanted} {...shared} />;
                const area = content.areas.find((each) => each.area === wanted);
                return area === undefined ? (
                  <PlanOverview {...shared} />
                ) : (
                  <PlanAreaView key={area.id} {...shared} area={area} />
                );
              }}
            </Loaded>
          )
        }
      </Loaded>
    </>
  );
}

function PageSkeleton() {
  return (
    <div className="page">
      <Skeleton />
    </div>
  );
}

function planTabs(id: string, search: string, { t }: ReturnType<typeof useText>) {
  return [
    { to: `/plan/${id}${search}`, label: t('plan.atAGlance') },
    { to: `/plan/${id}/read${search}`, label: t('plan-read.tabText') },
    { to: `/plan/${id}/calendar${search}`, label: t('plan-read.tabCalendar') },
    { to: `/plan/${id}/cities${search}`, label: t('plan-read.tabCities') },
    { to: `/plan/${id}/budget${search}`, label: t('plan-read.tabBudget') },
    { to: `/plan/${id}/allocation${search}`, label: t('plan-read.tabAllocation') },
  ];
}

function areaTabs(plan: Plan | undefined, id: string, search: string, text: ReturnType<typeof useText>) {
  return (plan?.areas ?? []).map((area, index) => ({
    to: `/plan/${id}/${area.area}${search}`,
    label: `${text.number(index + 1)} ${areaShort(area, text)}`,
    mark: <AreaBar area={area.area} />,
  }));
}
