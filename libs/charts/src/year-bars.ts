import type { ChartConfiguration } from 'chart.js';
import type { ChartDefinition } from './chart-definition.ts';
import { labelAxis } from './label-axis.ts';
import { textsAtEnds } from './texts-at-ends.ts';
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
    const sums = textsAtEnds(
      (dataset, index) => {
        const row = rows[index];
        // The second year's part ends where the bar does.
        return dataset === 0 || row === undefined ? null : number(row.first + row.second);
      },
      colours,
      rtl,
    );
    return {
      type: 'bar',
      data: {
        labels: rows.map((row) => wrapped(row.label, narrow ? 15 : 36)),
        datasets: (['first', 'second'] as const).map((year) => ({
          data: rows.map((row) => row[year]),
          backgroundColor: year === 'first' ? colours.accent : colours.accentWash,
          borderColor: colours.accent,
          borderWidth: 1,
          barThickness: 22,
        })),
      },
      plugins: [sums],
      options: {
        indexAxis: 'y',
        layout: { padding: { [rtl ? 'left' : 'right']: narrow ? 62 : 76 } },
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
          y: { stacked: true, ...labelAxis(colours, rtl) },
        },
      },
    };
  };
}
