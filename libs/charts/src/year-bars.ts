import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartDefinition } from './chart-definition.ts';
import { wrapped } from './wrapped.ts';

/** One bar: what each of the two years takes. */
export interface YearRow {
  readonly label: string;
  readonly first: number;
  readonly second: number;
}

/** Bars in two parts, a year each, with their sum at the end; the axis is honest from zero. */
export function yearBars(
  rows: readonly YearRow[],
  axisTitle: string,
  number: (value: number) => string,
): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => {
    const sumsAtEnds: Plugin = {
      id: 'sums-at-ends',
      afterDatasetsDraw: (chart) => {
        const { ctx } = chart;
        ctx.save();
        ctx.font = '16px "Noto Sans", "Noto Sans Arabic", sans-serif';
        ctx.textAlign = rtl ? 'right' : 'left';
        ctx.textBaseline = 'middle';
        ctx.fillStyle = colours.ink;
        chart.getDatasetMeta(1).data.forEach((bar, index) => {
          const row = rows[index];
          if (row !== undefined) ctx.fillText(number(row.first + row.second), bar.x + (rtl ? -6 : 6), bar.y);
        });
        ctx.restore();
      },
    };
    return {
      type: 'bar',
      data: {
        labels: rows.map((row) => wrapped(row.label, narrow ? 18 : 36)),
        datasets: (['first', 'second'] as const).map((year) => ({
          data: rows.map((row) => row[year]),
          backgroundColor: year === 'first' ? colours.accent : colours.accentWash,
          borderColor: colours.accent,
          borderWidth: 1,
          barThickness: 22,
        })),
      },
      plugins: [sumsAtEnds],
      options: {
        indexAxis: 'y',
        layout: { padding: rtl ? { left: 76 } : { right: 76 } },
        scales: {
          x: {
            stacked: true,
            reverse: rtl,
            min: 0,
            title: { display: true, text: wrapped(axisTitle, narrow ? 28 : 80), color: colours.ink2 },
            grid: { color: colours.line },
            border: { display: false },
            ticks: {
              color: colours.ink2,
              precision: 0,
              maxTicksLimit: narrow ? 3 : 7,
              maxRotation: 0,
              callback: (value) => number(Number(value)),
            },
          },
          y: {
            stacked: true,
            position: rtl ? 'right' : 'left',
            grid: { display: false },
            border: { color: colours.edge },
            ticks: { color: colours.ink, autoSkip: false, crossAlign: 'far' },
          },
        },
      },
    };
  };
}
