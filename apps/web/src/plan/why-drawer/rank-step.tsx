import { Link } from 'react-router';
import type { PlanEvidence } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { RankStrip } from '../../ranking/rank-strip/rank-strip.tsx';
import { WhyStep } from './why-step.tsx';

/** The step of the ranking: where the area stood and could stand, drawn small. */
export function RankStep(props: { evidence: PlanEvidence; places: number; round: string }) {
  const { evidence, places, round } = props;
  const { t, ordinal } = useText();
  const { rank, lower, upper } = evidence;
  const standing = upper <= places ? 'sure' : lower > places ? 'below' : 'contends';
  return (
    <WhyStep
      done
      title={t('plan.ranked', {
        rank: ordinal(rank),
        one: lower === upper ? 'yes' : 'no',
        lower,
        upper,
      })}
    >
      <RankStrip rank={rank} lower={lower} upper={upper} standing={standing} />
      <Link to={`/ranking/${round}`}>{t('plan.toRanking')}</Link>
    </WhyStep>
  );
}
