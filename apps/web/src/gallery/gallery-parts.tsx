import { ApiProblem } from '../api/api-problem.ts';
import { Progress } from '../desk/progress.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { PollResult } from '../assembly/poll-result/poll-result.tsx';
import { SimulatedMark } from '../marks/simulated-mark.tsx';
import { PlanCalendar } from '../plan/plan-calendar/plan-calendar.tsx';
import { RankChart } from '../ranking/rank-chart/rank-chart.tsx';
import { Funnel } from '../survey/funnel.tsx';
import { RegionBars } from '../survey/region-bars.tsx';
import { SegmentsPanel } from '../survey/segments-panel.tsx';
import { fixtureWorld as world } from './fixture-world.ts';

/** The field's own components with the gallery's world, in the language around them. */
export function GalleryParts() {
  const { t, local } = useText();
  const [area] = world.plan.areas;
  const poll = world.assembly.items[0]?.poll;
  const name = (id: string) => {
    const known = world.questionnaire.catalogue.areas.find((each) => each.id === id);
    return known === undefined ? id : local(known.name);
  };
  const look = (id: string) => {
    const member = world.members.find((each) => each.id === id);
    return { name: member?.name ?? id, region: member?.region };
  };
  return (
    <div className="stack">
      <p>
        <SimulatedMark />
      </p>
      <RankChart
        areas={world.report.areas}
        places={world.report.settings.places}
        confidence={world.report.settings.confidence}
        name={name}
      />
      <div className="monitor">
        <SegmentsPanel monitor={world.monitor} />
        <RegionBars rows={world.answersByRegion} target={0.6} layout="beside" />
        <Funnel funnel={world.monitor.funnel} />
      </div>
      {area !== undefined && (
        <PlanCalendar
          areas={[area]}
          period={world.plan.period}
          look={look}
          chosen={area.activities[1]?.id ?? ''}
          choose={() => undefined}
        />
      )}
      {poll && <PollResult poll={poll} />}
      <Progress label={t('ranking.running', { number: 7 })} share={0.42} />
      <Refusal problem={new ApiProblem(0, 'offline', '')} retry={() => undefined} />
    </div>
  );
}
