import { Link } from 'react-router';
import { countDifferences } from '#members';
import type { FrozenRollDetail, Objection } from '../../api/rolls.ts';
import { useText } from '../../i18n/text-context.tsx';

/**
 * What the team has still to do once it has upheld an objection: a frozen roll stays as it is, so the member is corrected
 * and the day frozen again.
 */
export function AfterUpholding({ objection, detail }: { objection: Objection; detail: FrozenRollDetail }) {
  const { t, date } = useText();
  const { id, name } = objection.about;
  const { roll, corrections } = detail;
  return (
    <div className="after-upholding no-print">
      <p>
        <b>{t('rolls.nextSteps')}</b>
      </p>
      <ol>
        <li>
          {id === null ? (
            <Link to={`/members/known?name=${encodeURIComponent(name)}`}>
              {t('rolls.correctMissing', { city: name })}
            </Link>
          ) : (
            <Link to={`/members/${id}/edit`}>{t('rolls.correctMember', { city: name })}</Link>
          )}
        </li>
        <li>
          {countDifferences(corrections) === 0 ? (
            t('rolls.thenFreeze', { date: date(roll.on) })
          ) : (
            <Link to={`/members/rolls?day=${roll.on}`}>{t('rolls.thenFreeze', { date: date(roll.on) })}</Link>
          )}
        </li>
      </ol>
    </div>
  );
}
