import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { auditExportAddress, readAudit } from '../api/audit.ts';
import type { AuditPage as Page } from '../api/audit.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import './audit.css';
import { auditChoice } from './audit-choice.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { clockFormat } from './clock-format.ts';

/** Who did what: the latest acts, looked through by day, person and act, and how far the chain has come. */
export function AuditPage() {
  const { t } = useText();
  const [search, setSearch] = useSearchParams();
  const choice = auditChoice(search);
  const log = useQuery({
    queryKey: ['audit', choice],
    queryFn: () => readAudit(choice),
    placeholderData: keepPreviousData,
  });
  /** Chooses, and begins again at the first page unless the page itself is chosen. */
  const choose = (name: string, value: string) =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.delete('page');
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: name !== 'page', preventScrollReset: name !== 'page' },
    );
  return (
    <div className="page">
      <PageTitle>{t('audit.page')}</PageTitle>
      <Loaded query={log}>
        {(page) =>
          page.since === null ? (
            <EmptyNote title={t('audit.none')}>
              <p>{t('audit.noneHelp')}</p>
            </EmptyNote>
          ) : (
            <>
              <Head page={page} since={page.since} />
              <AuditFilters page={page} choice={choice} choose={choose} />
              <AuditTable page={page} choose={choose} clear={() => setSearch({}, { replace: true })} />
              <Trust head={page.head} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Head({ page, since }: { page: Page; since: string }) {
  const { t, date } = useText();
  return (
    <div className="page-head">
      <div>
        <h1>{t('audit.title', { count: page.all, date: date(since) })}</h1>
        <p className="lead">
          {page.sealedAt === null
            ? t('audit.unsealed')
            : t('audit.sealed', { time: date(page.sealedAt, clockFormat), head: page.head.slice(0, 8) })}{' '}
          {page.waiting > 0 && t('audit.waiting', { count: page.waiting })}
        </p>
      </div>
      <a className="button button-outline no-print" href={auditExportAddress} download>
        {t('audit.export')}
      </a>
    </div>
  );
}

function Trust({ head }: { head: string }) {
  const { t } = useText();
  return (
    <section className="panel audit-trust">
      <h2>{t('audit.how')}</h2>
      <p>{t('audit.kept')}</p>
      <p>
        {t('audit.howText')} <code dir="ltr">gnlc verify-audit FILE --head HASH</code>
      </p>
      <p>
        {t('audit.head')} <code dir="ltr">{head}</code>
      </p>
    </section>
  );
}
