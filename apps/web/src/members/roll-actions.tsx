import { Link } from 'react-router';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';

/** The ways of those who may edit the roll to what it lacks and to what it does not show. */
export function RollActions() {
  const { t } = useText();
  if (!useSession().actions.includes('members.edit')) return null;
  return (
    <>
      <Link className="button" to="/members/add">
        {t('roll-edit.add')}
      </Link>
      <Link className="button button-outline" to="/members/known">
        {t('roll-edit.known')}
      </Link>
    </>
  );
}
