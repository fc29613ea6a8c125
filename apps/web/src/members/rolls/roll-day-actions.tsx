import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { IsoDate } from '#members';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { PrintButton } from './print-button.tsx';

/** What can be done with the roll of a day, beside what the page says of it: freeze, compare, take away, print. */
export function RollDayActions(props: { on: IsoDate; files: ReactNode; children: ReactNode }) {
  const { on, files, children } = props;
  const { t } = useText();
  const team = useSession().actions.includes('members.edit');
  return (
    <div className="roll-day">
      {children}
      <p className="roll-day-links no-print">
        <Link to={`/members/compare?to=${on}`}>{t('rolls.compare')}</Link>
        <Link to="/members/rolls">{t('rolls.list')}</Link>
        {team && <Link to={`/members/rolls?day=${on}`}>{t('rolls.freezeThis')}</Link>}
        {files}
        <PrintButton />
      </p>
    </div>
  );
}
