import { useMemo } from 'react';
import { slopeChart } from '#charts';
import type { RunComparison } from '#ranking';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** The ranks of both runs in two columns, each area's joined by a line. */
export function MovedFigure(props: {
  comparison: RunComparison;
  name: (area: string) => string;
  runs: { readonly before: string; readonly after: string };
  places: number;
  /** Places in the earlier run. */
  placesBefore: number;
  file: string;
}) {
  const { comparison, name, runs, places, placesBefore, file } = props;
  const { t, number, list } = useText();
  const rows = useMemo(() => {
    const both = comparison.areas.flatMap(({ area, before, after }) =>
      before === null || after === null ? [] : [{ area, before: before.rank, after: after.rank }],
    );
    const later = both.map(({ area }) => area);
    return both
      .toSorted((a, b) => a.before - b.before)
      .map(({ area, before, after }) => {
        const crosses: 'enters' | 'leaves' | null =
          before <= placesBefore === after <= places ? null : after <= places ? 'enters' : 'leaves';
        return { area, network: before, region: after, slot: later.indexOf(area) + 1, crosses };
      });
  }, [comparison, places, placesBefore]);
  const define = useMemo(
    () =>
      slopeChart(
        rows.map((row) => ({
          ...row,
          name: name(row.area),
          networkRank: number(row.network),
          regionRank: number(row.region),
        })),
        places,
        { network: runs.before, region: runs.after },
      ),
    [rows, name, number, places, runs.before, runs.after],
  );
  const crossing = rows.filter(({ crosses }) => crosses !== null).map(({ area }) => name(area));
  return (
    <ChartFigure
      title={t('compare.slope', { crossing: crossing.length, places, areas: list(crossing) })}
      note={t('agreement.slopeNote', { places })}
      summary={t('compare.slopeSummary', { ...runs, areas: list(crossing), crossing: crossing.length })}
      define={define}
      table={{
        head: [t('ranking.area'), runs.before, runs.after],
        rows: rows.map((row) => [name(row.area), row.network, row.region]),
      }}
      file={file}
      height={{ wide: rows.length * 36 + 48, narrow: rows.length * 64 + 56 }}
    />
  );
}
