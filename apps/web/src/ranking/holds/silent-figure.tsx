import { useMemo } from 'react';
import type { RankingReport } from '#ranking';
import { spreadChart } from '#charts';
import { silentBound } from '#findings';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Between which ranks every area would stay, whatever the silent members said. */
export function SilentFigure(props: { report: RankingReport; name: (area: string) => string; file: string }) {
  const { report, name, file } = props;
  const { t, number, list } = useText();
  const places = report.settings.places;
  const bound = silentBound(report);
  const rows = useMemo(
    () =>
      report.areas.map(({ id, rank }) => {
        const { best, worst } = report.robustness.silent.ranks[id] ?? { best: rank, worst: rank };
        return { id, rank, best, worst };
      }),
    [report],
  );
  const define = useMemo(
    () =>
      spreadChart(
        rows.map(({ id, rank, best, worst }) => ({
          label: name(id),
          official: rank,
          others: [best, worst].map((each) => ({ rank: each, crosses: false, label: '' })),
        })),
        places,
        { places: t('ranking.places', { places }), number },
      ),
    [rows, places, name, t, number],
  );
  if (bound.silent === 0) return null;
  return (
    <ChartFigure
      title={t('holds.silentTitle', {
        settled: bound.settled.length,
        places,
        silent: bound.silent,
      })}
      note={t('holds.silentNote')}
      summary={t('holds.silentSummary', {
        settled: bound.settled.length,
        areas: list(bound.settled.map(name)),
      })}
      define={define}
      table={{
        head: [t('ranking.area'), t('holds.official'), t('holds.best'), t('holds.worst')],
        rows: rows.map(({ id, rank, best, worst }) => [name(id), rank, best, worst]),
      }}
      file={file}
      height={{ wide: rows.length * 32 + 64, narrow: rows.length * 56 + 64 }}
    />
  );
}
