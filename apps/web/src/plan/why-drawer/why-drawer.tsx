import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { builtInLanguage } from '#members';
import { planLines, reasonText, whyChain } from '#plan';
import { readAssemblies } from '../../api/chair.ts';
import { readTeamReasons } from '../../api/plan.ts';
import { readDecision } from '../../api/ranking.ts';
import { sessionToShow } from '../../desk/session-to-show.ts';
import { isCoordinator, useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { lineNumber } from '../plan-calendar/line-number.ts';
import type { PlanPart } from '../plan-part.ts';
import { AmendedStep } from './amended-step.tsx';
import { EvidenceStep } from './evidence-step.tsx';
import { RankStep } from './rank-step.tsx';
import { WhyStep } from './why-step.tsx';
import { voteStep } from './vote-step.ts';

/** Why a line stands in the plan: from the vote back to the answers, one reason a step. */
export function WhyDrawer(props: PlanPart & { line: string; close: () => void }) {
  const { view, plan, version, look, search, line, close } = props;
  const { t, local, number, date, language } = useText();
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const assemblies = useQuery({ queryKey: ['assemblies'], queryFn: readAssemblies });
  const decision = useQuery({
    queryKey: ['decision', view.round],
    queryFn: () => readDecision(view.round),
    retry: false,
  });
  const whole = useQuery({
    queryKey: ['plan-reasons', view.id, version],
    queryFn: () => readTeamReasons(view.id, version),
    enabled: isCoordinator(session),
    retry: false,
  });
  useEffect(() => heading.current?.focus(), [line]);

  const area = plan.areas.find(({ id }) => id === line.split('.')[0]);
  const activity = area?.activities.find((each) => each.id === line);
  const vote = voteStep(sessionToShow(assemblies.data ?? [], view.id), area?.area ?? '');
  const steps = whyChain(plan, line);
  const shown = planLines(plan, builtInLanguage(language), (city) => look(city).name).find(
    ({ id }) => id === line,
  );
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
        {activity !== undefined
          ? `${lineNumber(activity.id, number)} ${local(activity.title)}`
          : area !== undefined && line === `${area.id}.coordinators`
            ? t('plan.coordinatorsOf', { area: local(area.name) })
            : beginning(shown?.text ?? line)}
      </p>
      <ol className="why-steps">
        {area !== undefined && (
          <WhyStep
            done={vote.state === 'adopted'}
            title={assemblies.isPending ? t('shell.loading') : t('plan.vote', { state: vote.state })}
          >
            {vote.item !== null && (
              <Link to={`/assembly/${vote.assembly}`}>{t('plan.item', { item: vote.item })}</Link>
            )}
          </WhyStep>
        )}
        <AmendedStep plan={view.id} line={line} />
        {steps
          .filter(({ kind }) => kind === 'sentence' || kind === 'gap')
          .map((step) => (
            <WhyStep
              key={JSON.stringify(step)}
              done={step.kind === 'sentence'}
              title={step.kind === 'gap' ? t('plan-read.whyGap') : t('plan-read.whySentence')}
            >
              {reasonText(step.reason, local)}
            </WhyStep>
          ))}
        {steps
          .filter((step) => step.kind === 'allocation' || step.kind === 'activity')
          .map((step) => {
            const told = whole.data?.find(
              (each) => step.city === each.city && (each.line === line || line.startsWith(`${each.line}.`)),
            );
            return (
              <WhyStep
                key={JSON.stringify(step)}
                done
                title={
                  step.city === null
                    ? t('plan.whyActivity')
                    : t('plan.whyCity', { city: look(step.city).name })
                }
              >
                {reasonText(step.reason, local)}
                {told !== undefined && told.reason.code !== step.reason.code && (
                  <p className="quiet">
                    {t('plan-read.forTeam')} {reasonText(told.reason, local)}
                  </p>
                )}
              </WhyStep>
            );
          })}
        {area !== undefined && (
          <WhyStep done title={t('plan.whyChosen', { areas: plan.areas.length })}>
            {reasonText(area.reason, local)}{' '}
            {decision.data !== undefined && t('plan.whyDecided', { date: date(decision.data.signedAt) })}
          </WhyStep>
        )}
        {area !== undefined && area.evidence !== null && (
          <>
            <RankStep evidence={area.evidence} places={plan.areas.length} round={view.round} />
            <EvidenceStep evidence={area.evidence} />
          </>
        )}
      </ol>
      <p className="quiet">
        {t('plan-read.rules')}{' '}
        <Link to={`/plan/${view.id}/allocation${search}`}>{t('plan-read.toAllocation')}</Link>
      </p>
      <p className="quiet">
        {t('plan-read.lineAddress')}{' '}
        <Link to={`/plan/${view.id}/read?version=${version}#${line}`}>
          <bdi>{line}</bdi>
        </Link>
      </p>
    </aside>
  );
}

/** The beginning of the line, so that a reason is never read without it. */
function beginning(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
