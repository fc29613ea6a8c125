import { useMemo } from 'react';
import type { RankingReport } from '#ranking';
import { barChart } from '#charts';
import type { RunView } from '../../api/ranking.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** How split the cities are about each area: polarisation of the positions that they give it, the most split first. */
export function PolarisationFigure(props: {
  report: RankingReport;
  run: RunView;
  name: (area: string) => string;
}) {
  const { report, run, name } = props;
  const { t, number } = useText();
  const rows = useMemo(
    () =>
      report.areas
        .flatMap(({ id }) => {
          const about = report.consensus.areas[id];
          return about === undefined || about.positions === null
            ? []
            : [{ id, about, split: about.positions.polarisation }];
        })
        .toSorted((left, right) => right.split - left.split),
    [report],
  );
  const define = useMemo(
    () =>
      barChart(
        rows.map(({ id, split }, index) => ({
          label: name(id),
          value: split,
          text: number(split, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
          strong: index === 0,
        })),
        { title: t('agreement.splitAxis'), max: 1, mark: 0.5, step: 0.5 },
      ),
    [rows, name, number, t],
  );
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <ChartFigure
      title={t('agreement.split', { most: name(first.id), least: name(last.id) })}
      note={t('agreement.splitNote')}
      summary={t('agreement.splitSummary', {
        most: name(first.id),
        high: number(first.split, { maximumFractionDigits: 2 }),
        least: name(last.id),
        low: number(last.split, { maximumFractionDigits: 2 }),
      })}
      define={define}
      table={{
        head: [
          t('ranking.area'),
          t('agreement.splitHead'),
          t('agreement.topThree'),
          t('agreement.bottomThree'),
          t('agreement.byRegion'),
        ],
        rows: rows.map(({ id, split, about }) => [
          name(id),
          number(split, { maximumFractionDigits: 2 }),
          number(about.top3, { style: 'percent' }),
          number(about.bottom3, { style: 'percent' }),
          about.betweenRegions === null ? '' : number(about.betweenRegions, { style: 'percent' }),
        ]),
      }}
      file={`agreement-split-run-${run.number}`}
      height={{ wide: rows.length * 34 + 64, narrow: rows.length * 60 + 64 }}
    />
  );
}
