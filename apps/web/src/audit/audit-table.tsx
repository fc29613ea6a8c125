import type { AuditEntry, AuditPage } from '../api/audit.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { aboutName, actName } from './act-name.ts';
import { clockFormat } from './clock-format.ts';
import { roleName } from './role-name.ts';

const pageSize = 100;

/** The entries of a page, the latest first, and the way to the others. */
export function AuditTable(props: {
  page: AuditPage;
  choose: (name: string, value: string) => void;
  clear: () => void;
}) {
  const { page, choose, clear } = props;
  const { t, date, number } = useText();
  if (page.entries.length === 0) {
    return (
      <div className="stack" role="status">
        <p>{t('audit.noMatch')}</p>
        <button type="button" className="button button-outline" onClick={clear}>
          {t('audit.clear')}
        </button>
      </div>
    );
  }
  const first = (page.page - 1) * pageSize + 1;
  return (
    <>
      <p className="quiet" role="status">
        {t('audit.shown', { first, last: first + page.entries.length - 1, total: page.total })}
      </p>
      <div className="audit-entries">
        <DataTable
          label={t('audit.page')}
          rows={page.entries}
          rowKey={(entry) => String(entry.id)}
          columns={[
            {
              id: 'when',
              label: t('audit.when'),
              cell: (entry) => <time dateTime={entry.at}>{date(entry.at, clockFormat)}</time>,
            },
            { id: 'who', label: t('audit.who'), kind: 'name', cell: (entry) => <Who entry={entry} /> },
            { id: 'act', label: t('audit.act'), cell: (entry) => <Did entry={entry} /> },
            { id: 'about', label: t('audit.about'), cell: (entry) => <About entry={entry} /> },
            {
              id: 'seal',
              label: t('audit.seal'),
              kind: 'number',
              phoneLabel: true,
              cell: (entry) =>
                entry.number === null ? (
                  <span className="quiet">{t('audit.waits')}</span>
                ) : (
                  number(entry.number)
                ),
            },
          ]}
        />
      </div>
      {page.pages > 1 && (
        <nav className="audit-pages no-print" aria-label={t('audit.pages')}>
          <button
            type="button"
            className="button button-outline"
            disabled={page.page <= 1}
            onClick={() => choose('page', String(page.page - 1))}
          >
            {t('audit.later')}
          </button>
          <span>{t('audit.pageOf', { page: page.page, pages: page.pages })}</span>
          <button
            type="button"
            className="button button-outline"
            disabled={page.page >= page.pages}
            onClick={() => choose('page', String(page.page + 1))}
          >
            {t('audit.earlier')}
          </button>
        </nav>
      )}
    </>
  );
}

function Who({ entry }: { entry: AuditEntry }) {
  const text = useText();
  const { t, list } = text;
  const name =
    entry.actor === 'person'
      ? (entry.label ?? t('audit.gone'))
      : entry.actor === 'system'
        ? t('audit.system', { part: entry.system ?? '' })
        : t('audit.public');
  return (
    <>
      <bdi className="name">{name}</bdi>
      {entry.roles.length > 0 && (
        <span className="audit-under">{list(entry.roles.map((role) => roleName(text, role)))}</span>
      )}
    </>
  );
}

function Did({ entry }: { entry: AuditEntry }) {
  const text = useText();
  return (
    <>
      {actName(text, entry.operation)}{' '}
      {entry.outcome === 'refused' && (
        <span className="audit-refused">
          {text.t('audit.refused')} <code dir="ltr">{entry.code}</code>
        </span>
      )}
      {entry.route !== null && (
        <code className="audit-under" dir="ltr">
          {entry.route}
        </code>
      )}
    </>
  );
}

function About({ entry }: { entry: AuditEntry }) {
  const text = useText();
  return entry.subject.map(({ name, id }) => (
    <span className="audit-about" key={name}>
      <span className="quiet">{aboutName(text, name)}</span>{' '}
      <code dir="ltr" title={id}>
        {short(id)}
      </code>
    </span>
  ));
}

/** The beginning of a UUID tells it apart from the few others on a page; words are shown in full. */
const short = (id: string): string => (/^[\da-f]{8}-[\da-f-]{27}$/.test(id) ? `${id.slice(0, 8)}…` : id);
