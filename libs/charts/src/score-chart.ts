import type { ChartConfiguration, ScriptableScaleContext } from 'chart.js';
import type { ChartDefinition } from './chart-definition.ts';
import { labelAxis } from './label-axis.ts';
import { wrapped } from './wrapped.ts';

/** An area's score with its interval, 0 to 100. */
export interface ScoreRow {
  readonly label: string;
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

/** Bars from zero with whiskers; the even share of 50 is the only line that is not a grid line. */
export function scoreChart(rows: readonly ScoreRow[], axisTitle: string): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => ({
    type: 'barWithErrorBars',
    data: {
      labels: rows.map((row) => wrapped(row.label, narrow ? 18 : 30)),
      datasets: [
        {
          data: rows.map((row) => ({ x: row.score, xMin: row.from, xMax: row.to })),
          backgroundColor: colours.accentWash,
          borderColor: colours.accent,
          borderWidth: 1,
          barThickness: 12,
          errorBarColor: colours.ink,
          errorBarWhiskerColor: colours.ink,
          errorBarLineWidth: 2,
          errorBarWhiskerLineWidth: 2,
          errorBarWhiskerRatio: 1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: {
          reverse: rtl,
          min: 0,
          max: 100,
          title: { display: true, text: axisTitle, color: colours.ink2 },
          grid: {
            color: (line: ScriptableScaleContext) => (line.tick.value === 50 ? colours.edge : colours.line),
          },
          border: { display: false },
          ticks: { color: colours.ink2, stepSize: 25 },
        },
        y: labelAxis(colours, rtl),
      },
    },
  });
}
