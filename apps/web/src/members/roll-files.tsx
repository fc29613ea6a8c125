import { Link } from 'react-router';
import { useText } from '../i18n/text-context.tsx';

/** The roll to take away, and for the team the way to what was changed about it. */
export function RollFiles({ on, team }: { on: string; team: boolean }) {
  const { t } = useText();
  const file = (query: string, label: string) => (
    <a href={`/api/members/export.csv?${query}`} download>
      {label}
    </a>
  );
  return (
    <>
      {file(`on=${on}`, t('roll-files.export'))}
      {file('all=true', t('roll-files.exportAll'))}
      {team && <Link to="/members/edits">{t('roll-files.edits')}</Link>}
    </>
  );
}
