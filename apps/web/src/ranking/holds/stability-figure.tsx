import type { CSSProperties } from 'react';
import type { RankingReport } from '#ranking';
import { TableFigure } from '../../charts/table-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { AreaHead } from '../rank-table/area-head.tsx';

/** Shares of resamples, by area and rank: how far the ranks depend on who happened to answer. */
export function StabilityFigure(props: {
  report: RankingReport;
  name: (area: string) => string;
  file: string;
}) {
  const { report, name, file } = props;
  const { t, number } = useText();
  const places = report.settings.places;
  const { columns, uncertainty } = report;
  const percent = (share: number) => number(share, { style: 'percent' });
  const rows = report.areas.map(({ id }) => ({
    id,
    shares: uncertainty.ranks[columns.indexOf(id)] ?? [],
  }));
  const least = report.areas
    .filter(({ rank }) => rank <= places)
    .toSorted((left, right) => left.stability - right.stability)[0];
  if (least === undefined) return null;
  return (
    <TableFigure
      title={t('holds.stabilityTitle', {
        share: percent(least.stability),
        draws: uncertainty.replicates,
        area: name(least.id),
        places,
      })}
      note={t('holds.stabilityNote')}
      table={{
        head: [t('ranking.area'), ...rows.map((_, index) => number(index + 1))],
        rows: rows.map(({ id, shares }) => [name(id), ...shares.map((share) => Number(share.toFixed(4)))]),
      }}
      file={file}
    >
      <table className="data-table rank-table stability-table">
        <thead>
          <tr>
            <th scope="col">{t('ranking.area')}</th>
            {rows.map(({ id }, index) => (
              <th key={id} scope="col" className={index === places - 1 ? 'last-place' : undefined}>
                {number(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, shares }) => (
            <tr key={id}>
              <AreaHead area={id} name={name} />
              {shares.map((share, index) => (
                <td
                  key={rows[index]?.id}
                  className={
                    index === places - 1 ? 'rank-cell share-cell last-place' : 'rank-cell share-cell'
                  }
                  style={{ '--share': share } as CSSProperties}
                >
                  {share < 0.005 ? <span className="unseen">{percent(0)}</span> : percent(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFigure>
  );
}
