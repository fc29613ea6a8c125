import { usualMinimumCell } from '#ranking';
import type { RankingReport } from '#ranking';
import { regionLabel } from '#findings';
import type { AnsweredRegion } from '#findings';
import type { RunView } from '../../api/ranking.ts';
import { TableFigure } from '../../charts/table-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { RankTable, RankTableKey } from '../rank-table/rank-table.tsx';
import { RegionMarks } from '../region-marks.tsx';

/** The rank that each region by itself would give each area, beside the network's. */
export function RegionHeat(props: {
  report: RankingReport;
  run: RunView;
  name: (area: string) => string;
  regions: readonly AnsweredRegion[];
}) {
  const { report, run, name, regions } = props;
  const text = useText();
  const { t } = text;
  const places = report.settings.places;
  const shown = regions.filter((each) => each.shown);
  const everywhere = report.areas.filter(
    ({ id, rank }) =>
      rank <= places &&
      shown.every(({ region }) => (report.consensus.areas[id]?.regions[region] ?? Infinity) <= places),
  ).length;
  const columns = [
    {
      id: 'network',
      head: t('agreement.network'),
      note: t('agreement.answers', { answers: report.preferences }),
      ranks: Object.fromEntries(report.areas.map(({ id, rank }) => [id, rank])),
    },
    ...regions.map(({ region, answered, shown: enough }) => ({
      id: region,
      head: (
        <>
          <RegionMarks stratum={region} />
          {regionLabel(region, text, 'regionShort')}
        </>
      ),
      note: enough
        ? t('agreement.answers', { answers: answered })
        : t('agreement.tooFew', { answers: answered }),
      ranks: enough
        ? Object.fromEntries(
            report.areas.map(({ id }) => [
              id,
              report.consensus.areas[id]?.regions[region] ?? report.areas.length,
            ]),
          )
        : null,
    })),
  ];
  return (
    <TableFigure
      title={t('agreement.everywhere', { everywhere, places, regions: shown.length })}
      note={t('agreement.heatNote', { least: usualMinimumCell })}
      table={{
        head: [
          t('ranking.area'),
          t('agreement.network'),
          ...shown.map(({ region }) => regionLabel(region, text)),
        ],
        rows: report.areas.map(({ id, rank }) => [
          name(id),
          rank,
          ...shown.map(({ region }) => report.consensus.areas[id]?.regions[region] ?? ''),
        ]),
      }}
      legend={<RankTableKey places={places} hidden={shown.length < regions.length} />}
      file={`agreement-regions-run-${run.number}`}
    >
      <RankTable areas={report.areas.map(({ id }) => id)} columns={columns} places={places} name={name} />
    </TableFigure>
  );
}
