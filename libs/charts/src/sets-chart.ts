import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Standing } from '#ranking';
import type { ChartColours, ChartDefinition } from './chart-definition.ts';
import { placesLine, rankAxes } from './rank-axes.ts';

/** An area's rank with its confidence set. */
export interface SetRow {
  readonly label: string;
  readonly rank: number;
  readonly lower: number;
  readonly upper: number;
  readonly standing: Standing;
}

/**
 * The rank chart of the page on a canvas: a dot at the rank, a whisker over the confidence set; full where the place is
 * sure, hollow where the area contends, grey where it is surely below.
 */
export function setsChart(
  rows: readonly SetRow[],
  places: number,
  words: { readonly places: string; readonly number: (value: number) => string },
): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => {
    const tone = (standing: Standing) => (standing === 'below' ? colours.edge : colours.accent);
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: rows.map(({ rank }, y) => ({ x: rank, y })),
            pointRadius: 7,
            pointBorderWidth: 2.5,
            pointBackgroundColor: rows.map(({ standing }) =>
              standing === 'contends' ? colours.paper : tone(standing),
            ),
            pointBorderColor: rows.map(({ standing }) => tone(standing)),
          },
        ],
      },
      plugins: [placesLine(rows, places, words.places, colours), whiskers(rows, tone, colours)],
      options: {
        layout: { padding: { top: 24 } },
        scales: rankAxes(rows, colours, { rtl, narrow, number: words.number }),
      },
    };
  };
}

function whiskers(
  rows: readonly SetRow[],
  tone: (standing: Standing) => string,
  colours: ChartColours,
): Plugin {
  return {
    id: 'whiskers',
    beforeDatasetsDraw: (chart) => {
      const [x, y] = [chart.scales['x'], chart.scales['y']];
      if (x === undefined || y === undefined) return;
      const { ctx } = chart;
      ctx.save();
      rows.forEach(({ lower, upper, standing }, index) => {
        const [from, to, at] = [
          x.getPixelForValue(lower),
          x.getPixelForValue(upper),
          y.getPixelForValue(index),
        ];
        ctx.strokeStyle = tone(standing);
        ctx.lineWidth = 2;
        ctx.beginPath();
        ctx.moveTo(from, at);
        ctx.lineTo(to, at);
        for (const end of [from, to]) {
          ctx.moveTo(end, at - 7);
          ctx.lineTo(end, at + 7);
        }
        ctx.stroke();
        // Where one standing ends and the next begins.
        if (index > 0 && rows[index - 1]?.standing !== standing) {
          const middle = (y.getPixelForValue(index - 1) + at) / 2;
          ctx.strokeStyle = colours.line;
          ctx.beginPath();
          ctx.moveTo(0, middle);
          ctx.lineTo(chart.width, middle);
          ctx.stroke();
        }
      });
      ctx.restore();
    },
  };
}
