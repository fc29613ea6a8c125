import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { deadlineSaid } from '#survey';
import type { AssemblyView } from '../api/assembly.ts';
import type { Roll } from '../api/members.ts';
import type { PlanView } from '../api/plan.ts';
import type { RoundResults } from '../api/ranking.ts';
import type { RoundSummary } from '../api/survey.ts';
import type { Stage } from '../desk/stages.ts';
import { useText } from '../i18n/text-context.tsx';

/** Where the five stages stand: one sentence with a number each, and the way on. */
export function StateOfTheWay(props: {
  roll: Roll | undefined;
  round: RoundSummary | undefined;
  results: RoundResults | undefined;
  plan: PlanView | undefined;
  assembly: AssemblyView | undefined;
}) {
  const { roll, round, results, plan, assembly } = props;
  const { t, date } = useText();
  const decided = assembly?.items.filter((item) => item.state === 'adopted').length ?? 0;
  return (
    <ol className="way">
      <Step stage="members" to="/members" done={(roll?.members.length ?? 0) > 0} link={t('start.toRoll')}>
        {roll === undefined || roll.members.length === 0
          ? t('start.noMembers')
          : t('start.members', {
              cities: roll.members.length,
              countries: new Set(roll.members.map((member) => member.country)).size,
            })}
      </Step>
      <Step
        stage="survey"
        {...(round === undefined ? {} : { to: `/survey/${round.id}` })}
        done={round?.state === 'closed'}
        link={t('start.toRound')}
      >
        {round === undefined
          ? t('start.noRound')
          : t('start.round', {
              state: round.state,
              answered: round.answered,
              invited: round.invited,
              deadline: date(deadlineSaid(round.deadline, round.timeZone), {
                day: 'numeric',
                month: 'long',
                year: 'numeric',
                timeZone: round.timeZone,
              }),
            })}
      </Step>
      <Step
        stage="ranking"
        {...(results === undefined ? {} : { to: `/ranking/${results.round}` })}
        done={results !== undefined}
        link={t('start.toResults')}
      >
        {results?.decision
          ? t('start.results', {
              areas: results.decision.areas.length,
              answers: results.report.preferences,
              date: date(results.decision.signedAt),
            })
          : t('start.noResults')}
      </Step>
      <Step
        stage="plan"
        {...(plan === undefined ? {} : { to: `/plan/${plan.id}` })}
        done={plan?.state === 'adopted'}
        link={t('start.toPlan')}
      >
        {plan === undefined
          ? t('start.noPlan')
          : t('start.plan', {
              state: plan.state,
              version: plan.version,
              date: date(plan.versionAt ?? plan.createdAt),
            })}
      </Step>
      <Step
        stage="assembly"
        {...(assembly === undefined ? {} : { to: `/assembly/${assembly.id}` })}
        done={assembly?.state === 'closed'}
        link={t('start.toAssembly')}
      >
        {assembly === undefined
          ? t('start.noAssembly')
          : t('start.assembly', {
              state: assembly.state,
              adopted: decided,
              items: assembly.items.length,
              present: assembly.present,
              seats: assembly.seats,
            })}
      </Step>
    </ol>
  );
}

function Step(props: { stage: Stage; to?: string; done: boolean; link: string; children: ReactNode }) {
  const { stage, to, done, link, children } = props;
  const { t } = useText();
  return (
    <li className={done ? 'step step-done' : 'step'}>
      <h2>{t(`shell.stage.${stage}`)}</h2>
      <p>{children}</p>
      {to !== undefined && <Link to={to}>{link}</Link>}
    </li>
  );
}
