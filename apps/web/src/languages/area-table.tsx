import type { AreaCoverage } from '../api/language-files.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { areaName } from './area-name.ts';
import { CoverageBar } from './coverage-bar.tsx';

/** What a language has and lacks, by part of the product. */
export function AreaTable({ areas }: { areas: readonly AreaCoverage[] }) {
  const text = useText();
  const { t, number } = text;
  return (
    <div className="language-figures">
      <DataTable
        label={t('languages.byArea')}
        sortName="parts"
        rows={areas}
        rowKey={({ area }) => area}
        columns={[
          {
            id: 'area',
            label: t('languages.part'),
            kind: 'name',
            value: ({ area }) => areaName(area, text),
            cell: ({ area }) => areaName(area, text),
          },
          {
            id: 'percent',
            label: t('languages.translated'),
            phoneLabel: true,
            value: ({ percent }) => percent,
            cell: (area) => <CoverageBar coverage={area} />,
          },
          {
            id: 'total',
            label: t('languages.texts'),
            kind: 'number',
            phoneLabel: true,
            value: ({ total }) => total,
            cell: ({ total }) => number(total),
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
        ]}
      />
    </div>
  );
}
