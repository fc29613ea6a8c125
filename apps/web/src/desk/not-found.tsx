import { Link } from 'react-router';
import { useText } from '../i18n/text-context.tsx';
import { EmptyNote } from './empty-note.tsx';
import { PageTitle } from './page-title.tsx';

/** An address that the desk does not have. */
export function NotFound() {
  const { t } = useText();
  return (
    <div className="page">
      <PageTitle>{t('shell.notFound')}</PageTitle>
      <EmptyNote title={t('shell.notFound')}>
        <p>{t('shell.notFoundHelp')}</p>
        <Link to="/">{t('shell.toStart')}</Link>
      </EmptyNote>
    </div>
  );
}
