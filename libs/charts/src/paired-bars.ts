import type { ChartConfiguration } from 'chart.js';
import type { ChartDefinition } from './chart-definition.ts';
import { labelAxis } from './label-axis.ts';
import { textsAtEnds } from './texts-at-ends.ts';
import { wrapped } from './wrapped.ts';

/** Two numbers to hold against each other. */
export interface PairedRow {
  readonly label: string;
  readonly first: number;
  readonly second: number;
}

/** Two bars a row with their numbers at their ends, the first in the warning colour where it is the longer one. */
export function pairedBars(
  rows: readonly PairedRow[],
  axisTitle: string,
  number: (value: number) => string,
): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => {
    const sides = ['first', 'second'] as const;
    const numbers = textsAtEnds(
      (dataset, index) => number(rows[index]?.[sides[dataset] ?? 'first'] ?? 0),
      colours,
      rtl,
    );
    const short = rows.map(({ first, second }) => first > second);
    return {
      type: 'bar',
      data: {
        labels: rows.map((row) => wrapped(row.label, narrow ? 18 : 36)),
        datasets: [
          {
            data: rows.map(({ first }) => first),
            backgroundColor: short.map((each) => (each ? colours.warning : colours.accentWash)),
            borderColor: short.map((each) => (each ? colours.warning : colours.accent)),
            borderWidth: 1,
            barThickness: 18,
          },
          {
            data: rows.map(({ second }) => second),
            backgroundColor: colours.accent,
            borderColor: colours.accent,
            borderWidth: 1,
            barThickness: 18,
          },
        ],
      },
      plugins: [numbers],
      options: {
        indexAxis: 'y',
        layout: { padding: rtl ? { left: 36 } : { right: 36 } },
        scales: {
          x: {
            reverse: rtl,
            min: 0,
            title: { display: true, text: wrapped(axisTitle, narrow ? 28 : 80), color: colours.ink2 },
            grid: { color: colours.line },
            border: { display: false },
            ticks: { color: colours.ink2, precision: 0 },
          },
          y: labelAxis(colours, rtl),
        },
      },
    };
  };
}
