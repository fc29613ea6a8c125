import { useMemo } from 'react';
import { scoreChart } from '#charts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { NoReport } from './no-report.tsx';
import { useRanking } from './ranking-context.ts';

/** How far apart the areas are: their scores with 95 % intervals. */
export function ScoresPage() {
  const { t, number } = useText();
  const { report, run, name } = useRanking();
  const rows = useMemo(
    () =>
      (report?.areas ?? []).map((area) => ({
        id: area.id,
        label: name(area.id),
        score: area.score,
        from: Math.max(0, area.score - 1.96 * (area.standardError ?? 0)),
        to: Math.min(100, area.score + 1.96 * (area.standardError ?? 0)),
      })),
    [report, name],
  );
  const define = useMemo(() => scoreChart(rows, t('ranking.scoreAxis')), [rows, t]);
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (report === null || run === null || first === undefined || last === undefined) return <NoReport />;
  const title = t('ranking.scoreFinding', {
    first: number(Math.round(first.score)),
    last: number(Math.round(last.score)),
  });
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">{t('ranking.scoreLead')}</p>
      <div className="score-figure">
        <ChartFigure
          title={t('ranking.scoreTitle')}
          summary={t('ranking.scoreSummary', {
            first: first.label,
            score: number(first.score, { maximumFractionDigits: 1 }),
            last: last.label,
            lowest: number(last.score, { maximumFractionDigits: 1 }),
          })}
          define={define}
          table={{
            head: [t('ranking.area'), t('ranking.score'), t('ranking.from'), t('ranking.to')],
            rows: rows.map((row) => [row.label, row.score, row.from, row.to]),
          }}
          file={`scores-run-${run.number}`}
          height={rows.length * 38 + 64}
        />
      </div>
      <p className="small-print">{t('ranking.scoreMade', { answers: report.preferences })}</p>
    </>
  );
}
