import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Plan, PlanArea } from '#plan';
import { readRoll } from '../api/members.ts';
import { readPlan, readPlanText } from '../api/plan.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Pick } from '../desk/pick.tsx';
import { Skeleton } from '../desk/skeleton.tsx';
import { StageBar } from '../desk/stage-bar.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { DraftingNote } from './drafting-note.tsx';
import { PlanOverview } from './plan-overview.tsx';
import { PlanAreaView } from './plan-area-view.tsx';
import type { CityLook } from './city-look.ts';

/** The work plan, area by area; the version stands in the address, so that a link shows the same text for ever. */
export function PlanPage() {
  const { plan: id = '', area: wanted } = useParams();
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
  const tabs = planTabs(text.data, id, search, words);
  return (
    <>
      <StageBar label={t('plan.areas')} tabs={tabs}>
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
                const area = content.areas.find((each) => each.area === wanted);
                return area === undefined ? (
                  <PlanOverview view={view} plan={content} look={look} search={search} />
                ) : (
                  <PlanAreaView key={area.id} view={view} plan={content} area={area} look={look} />
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

function planTabs(
  plan: Plan | undefined,
  id: string,
  search: string,
  { t, local, number, has }: ReturnType<typeof useText>,
) {
  const short = (area: PlanArea) => {
    const key = `plan.short.${area.area}`;
    return has(key) ? t(key) : local(area.name);
  };
  return [
    { to: `/plan/${id}${search}`, label: t('plan.atAGlance') },
    ...(plan?.areas ?? []).map((area, index) => ({
      to: `/plan/${id}/${area.area}${search}`,
      label: `${number(index + 1)} ${short(area)}`,
      mark: <AreaBar area={area.area} />,
    })),
  ];
}
