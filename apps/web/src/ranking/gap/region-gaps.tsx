import type { CSSProperties } from 'react';
import type { RankingReport } from '#ranking';
import { answeredRegions, regionLabel, ratedAreas } from '#findings';
import type { Needs } from '../../api/ranking.ts';
import { TableFigure } from '../../charts/table-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { AreaHead } from '../rank-table/area-head.tsx';
import { RegionMarks } from '../region-marks.tsx';

/** Importance less capacity by area and region; the wider the gap, the darker the cell. */
export function RegionGaps(props: {
  needs: Needs;
  report: RankingReport;
  name: (area: string) => string;
  file: string;
}) {
  const { needs, report, name, file } = props;
  const text = useText();
  const { t, number } = text;
  const regions = answeredRegions(report);
  const rows = ratedAreas(needs.areas).map(({ area, gap }) => {
    const strata = needs.areas.find((each) => each.area === area)?.strata ?? {};
    const gaps = regions.map(({ region }) => {
      const rating = strata[region];
      return rating === undefined ? null : rating.importance - rating.capacity;
    });
    return { area, gap, gaps };
  });
  const widest = rows
    .flatMap(({ area, gaps }) =>
      gaps.flatMap((gap, index) => {
        const region = regions[index]?.region;
        return gap === null || region === undefined ? [] : [{ area, region, gap }];
      }),
    )
    .toSorted((left, right) => right.gap - left.gap)[0];
  if (widest === undefined) return null;
  const one = (value: number) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shade = (gap: number) => ({ '--share': Math.max(0, Math.min(1, gap / 3)) }) as CSSProperties;
  return (
    <TableFigure
      title={t('gap.regionsTitle', {
        gap: one(widest.gap),
        area: name(widest.area),
        region: regionLabel(widest.region, text),
      })}
      note={t('gap.regionsNote', { least: needs.smallestCell })}
      table={{
        head: [
          t('ranking.area'),
          t('agreement.network'),
          ...regions.map(({ region }) => regionLabel(region, text)),
        ],
        rows: rows.map(({ area, gap, gaps }) => [
          name(area),
          Number(gap.toFixed(2)),
          ...gaps.map((each) => (each === null ? '' : Number(each.toFixed(2)))),
        ]),
      }}
      file={file}
    >
      <table className="data-table rank-table">
        <thead>
          <tr>
            <th scope="col">{t('ranking.area')}</th>
            <th scope="col">
              <span className="rank-table-head">{t('agreement.network')}</span>
            </th>
            {regions.map(({ region }) => (
              <th key={region} scope="col">
                <span className="rank-table-head">
                  <RegionMarks stratum={region} />
                  {regionLabel(region, text, 'regionShort')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, gap, gaps }) => (
            <tr key={area}>
              <AreaHead area={area} name={name} />
              <td className="rank-cell share-cell" style={shade(gap)}>
                {one(gap)}
              </td>
              {gaps.map((each, index) =>
                each === null ? (
                  <td key={regions[index]?.region} className="rank-cell rank-hidden">
                    <span className="unseen">{t('agreement.notShown')}</span>
                  </td>
                ) : (
                  <td key={regions[index]?.region} className="rank-cell share-cell" style={shade(each)}>
                    {one(each)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFigure>
  );
}
