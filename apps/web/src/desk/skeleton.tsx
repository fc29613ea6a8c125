import { useText } from '../i18n/text-context.tsx';

/** The grey outline of a page that is on its way: a finding, a picture, some rows. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useText();
  return (
    <div className="skeleton" role="status">
      <h1 className="unseen">{t('shell.loading')}</h1>
      <span className="skeleton-title" />
      <span className="skeleton-lead" />
      {Array.from({ length: rows }, (_, row) => (
        <span className="skeleton-row" key={row} />
      ))}
    </div>
  );
}
