import { Link } from 'react-router';
import { countDifferences } from '#members';
import type { FrozenRollDetail } from '../../api/rolls.ts';
import { useText } from '../../i18n/text-context.tsx';
import { DifferenceList } from './difference-list.tsx';

/** What was corrected in the members of that day since the roll was frozen; the roll itself stays. */
export function CorrectionsSince({ detail, team }: { detail: FrozenRollDetail; team: boolean }) {
  const { t } = useText();
  const { roll, corrections } = detail;
  const count = countDifferences(corrections);
  return (
    <section className="panel roll-panel">
      <h2>{t('rolls.since', { count })}</h2>
      {count > 0 && <DifferenceList differences={corrections} since />}
      {count > 0 && team && roll.replacedBy === null && (
        <p className="no-print">
          {t('rolls.correctHow')} <Link to={`/members/rolls?day=${roll.on}`}>{t('rolls.freezeAgain')}</Link>
        </p>
      )}
    </section>
  );
}
