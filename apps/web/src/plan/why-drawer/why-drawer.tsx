import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { reasonText, whyChain } from '#plan';
import type { Plan, PlanArea } from '#plan';
import { readAssemblies } from '../../api/chair.ts';
import type { PlanView } from '../../api/plan.ts';
import { readDecision } from '../../api/ranking.ts';
import { sessionToShow } from '../../desk/session-to-show.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { CityLook } from '../city-look.ts';
import { lineNumber } from '../plan-calendar/line-number.ts';
import { EvidenceStep } from './evidence-step.tsx';
import { RankStep } from './rank-step.tsx';
import { WhyStep } from './why-step.tsx';
import { voteStep } from './vote-step.ts';

/** Why a line stands in the plan: from the vote back to the answers, one reason a step. */
export function WhyDrawer(props: {
  view: PlanView;
  plan: Plan;
  area: PlanArea;
  line: string;
  look: (city: string) => CityLook;
  close: () => void;
}) {
  const { view, plan, area, line, look, close } = props;
  const { t, local, number, date } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const assemblies = useQuery({ queryKey: ['assemblies'], queryFn: readAssemblies });
  const decision = useQuery({
    queryKey: ['decision', view.round],
    queryFn: () => readDecision(view.round),
    retry: false,
  });
  useEffect(() => heading.current?.focus(), [line]);

  const activity = area.activities.find((each) => each.id === line);
  const vote = voteStep(sessionToShow(assemblies.data ?? [], view.id), area.area);
  const steps = whyChain(plan, line);
  return (
    <aside
      className="why-drawer no-print"
      aria-labelledby="why"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className="why-head">
        <h2 id="why" ref={heading} tabIndex={-1}>
          {t('plan.why')}
        </h2>
        <button type="button" className="why-close" aria-label={t('plan.closeWhy')} onClick={close}>
          <Icon name="cross" />
        </button>
      </div>
      <p className="quiet">
        {activity === undefined
          ? t('plan.coordinatorsOf', { area: local(area.name) })
          : `${lineNumber(activity.id, number)} ${local(activity.title)}`}
      </p>
      <ol className="why-steps">
        <WhyStep
          done={vote.state === 'adopted'}
          title={assemblies.isPending ? t('shell.loading') : t('plan.vote', { state: vote.state })}
        >
          {vote.item !== null && (
            <Link to={`/assembly/${vote.assembly}`}>{t('plan.item', { item: vote.item })}</Link>
          )}
        </WhyStep>
        {steps
          .filter((step) => step.kind === 'allocation' || step.kind === 'activity')
          .map((step) => (
            <WhyStep
              key={JSON.stringify(step)}
              done
              title={
                step.city === null ? t('plan.whyActivity') : t('plan.whyCity', { city: look(step.city).name })
              }
            >
              {reasonText(step.reason, local)}
            </WhyStep>
          ))}
        <WhyStep done title={t('plan.whyChosen', { areas: plan.areas.length })}>
          {reasonText(area.reason, local)}{' '}
          {decision.data !== undefined && t('plan.whyDecided', { date: date(decision.data.signedAt) })}
        </WhyStep>
        {area.evidence !== null && (
          <>
            <RankStep evidence={area.evidence} places={plan.areas.length} round={view.round} />
            <EvidenceStep evidence={area.evidence} />
          </>
        )}
      </ol>
    </aside>
  );
}
