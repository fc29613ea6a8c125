import { Link } from 'react-router';
import type { LanguageView } from '../api/languages.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { CoverageBar } from './coverage-bar.tsx';

/** The languages with what each one has and lacks. */
export function LanguageTable({ languages }: { languages: readonly LanguageView[] }) {
  const { t, number, date } = useText();
  return (
    <div className="language-figures">
      <DataTable
        label={t('languages.list')}
        rows={languages}
        rowKey={({ tag }) => tag}
        columns={[
          {
            id: 'name',
            label: t('languages.language'),
            kind: 'name',
            value: ({ name }) => name,
            cell: ({ tag, name }) => (
              <Link to={`/languages/${tag}`} className="name">
                <bdi lang={tag}>{name}</bdi>
              </Link>
            ),
          },
          {
            id: 'percent',
            label: t('languages.translated'),
            phoneLabel: true,
            value: ({ percent }) => percent,
            cell: (language) => <CoverageBar coverage={language} />,
          },
          {
            id: 'missing',
            label: t('languages.missing'),
            kind: 'number',
            phoneLabel: true,
            value: ({ missing, flawed }) => missing + flawed,
            cell: ({ missing, flawed }) => number(missing + flawed),
          },
          {
            id: 'outdated',
            label: t('languages.outdated'),
            kind: 'number',
            phoneLabel: true,
            value: ({ outdated }) => outdated,
            cell: ({ outdated }) => number(outdated),
          },
          {
            id: 'unreviewed',
            label: t('languages.unreviewed'),
            kind: 'number',
            phoneLabel: true,
            value: ({ unreviewed }) => unreviewed,
            cell: ({ unreviewed }) => number(unreviewed),
          },
          {
            id: 'origin',
            label: t('languages.origin'),
            value: ({ at }) => at ?? '',
            cell: ({ at, version }) =>
              at === null || version === null
                ? t('languages.builtIn')
                : t('languages.addedOn', { date: date(at), version }),
          },
        ]}
      />
    </div>
  );
}
