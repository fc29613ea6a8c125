import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartColours, ChartDefinition } from './chart-definition.ts';
import { placesLine, rankAxes } from './rank-axes.ts';

/** One area: its official rank, and the ranks that it has elsewhere. */
export interface SpreadRow {
  readonly label: string;
  readonly official: number;
  readonly others: readonly { readonly rank: number; readonly crosses: boolean; readonly label: string }[];
}

const font = '16px "Noto Sans", "Noto Sans Arabic", sans-serif';

/**
 * Ranks on one axis: the official one as a full dot, others as rings on a line, those across the line of places in
 * the warning colour and named.
 */
export function spreadChart(
  rows: readonly SpreadRow[],
  places: number,
  words: { readonly places: string; readonly number: (value: number) => string },
): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => {
    const others = rows.flatMap((row, y) => row.others.map(({ rank, crosses }) => ({ x: rank, y, crosses })));
    const colour = (crosses: boolean) => (crosses ? colours.warning : colours.edge);
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: rows.map(({ official }, y) => ({ x: official, y })),
            pointRadius: 7,
            pointBackgroundColor: colours.accent,
            pointBorderColor: colours.accent,
          },
          {
            data: others.map(({ x, y }) => ({ x, y })),
            pointRadius: 6,
            pointBorderWidth: 2,
            pointBackgroundColor: colours.paper,
            pointBorderColor: others.map(({ crosses }) => colour(crosses)),
          },
        ],
      },
      plugins: [
        spans(rows, colours),
        placesLine(rows, places, words.places, colours),
        namesOfCrossing(rows, colours, rtl, narrow),
      ],
      options: {
        layout: { padding: { top: 24 } },
        scales: rankAxes(rows, colours, { rtl, narrow, number: words.number }),
      },
    };
  };
}

/** A line from the best to the worst rank of each area. */
function spans(rows: readonly SpreadRow[], colours: ChartColours): Plugin {
  return {
    id: 'spans',
    beforeDatasetsDraw: (chart) => {
      const [x, y] = [chart.scales['x'], chart.scales['y']];
      if (x === undefined || y === undefined) return;
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = colours.edge;
      ctx.lineWidth = 2;
      rows.forEach((row, index) => {
        const ranks = [row.official, ...row.others.map(({ rank }) => rank)];
        const at = y.getPixelForValue(index);
        ctx.beginPath();
        ctx.moveTo(x.getPixelForValue(Math.min(...ranks)), at);
        ctx.lineTo(x.getPixelForValue(Math.max(...ranks)), at);
        ctx.stroke();
      });
      ctx.restore();
    },
  };
}

/** Beside the outermost ring across the line, away from the dot: whose it is. On a phone the list below says it. */
function namesOfCrossing(
  rows: readonly SpreadRow[],
  colours: ChartColours,
  rtl: boolean,
  narrow: boolean,
): Plugin {
  return {
    id: 'names-of-crossing',
    afterDatasetsDraw: (chart) => {
      const [x, y] = [chart.scales['x'], chart.scales['y']];
      if (narrow || x === undefined || y === undefined) return;
      const { ctx } = chart;
      ctx.save();
      ctx.font = font;
      ctx.textBaseline = 'middle';
      ctx.direction = rtl ? 'rtl' : 'ltr';
      rows.forEach((row, index) => {
        const across = row.others.filter(({ crosses }) => crosses);
        const furthest = across.toSorted(
          (left, right) => Math.abs(right.rank - row.official) - Math.abs(left.rank - row.official),
        )[0];
        if (furthest === undefined) return;
        const toStart = furthest.rank < row.official;
        const toLeft = toStart !== rtl;
        const at = x.getPixelForValue(furthest.rank) + (toLeft ? -12 : 12);
        const text = fitting(ctx, furthest.label, toLeft ? at - chart.chartArea.left : chart.width - at);
        if (text === '') return;
        const width = ctx.measureText(text).width;
        const middle = y.getPixelForValue(index);
        ctx.textAlign = toLeft ? 'right' : 'left';
        ctx.fillStyle = colours.paper;
        ctx.fillRect(toLeft ? at - width - 2 : at - 2, middle - 11, width + 4, 22);
        ctx.fillStyle = colours.warning;
        ctx.fillText(text, at, middle);
      });
      ctx.restore();
    },
  };
}

/** A label that there is room for; none in place of half a label, since the list beside the picture names each. */
function fitting(ctx: Chart['ctx'], label: string, room: number): string {
  return ctx.measureText(label).width <= room ? label : '';
}
