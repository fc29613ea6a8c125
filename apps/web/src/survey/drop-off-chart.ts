import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartColours } from '#charts';

/** How many of the cities that were asked a question have answered it. */
export interface ReachRow {
  readonly label: string;
  readonly asked: number;
  readonly answered: number;
}

/** Bars by question with the number at their end; a thin line says how many were asked. */
export function dropOffChart(rows: readonly ReachRow[], begun: number) {
  return (colours: ChartColours, rtl: boolean): ChartConfiguration => ({
    type: 'bar',
    data: {
      labels: rows.map((row) => row.label),
      datasets: [
        {
          data: rows.map((row) => row.answered),
          backgroundColor: colours.accent,
          barThickness: 6,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: 16, [rtl ? 'left' : 'right']: 56, bottom: 4 } },
      scales: {
        x: {
          reverse: rtl,
          min: 0,
          max: Math.max(1, begun),
          grid: { color: colours.line },
          border: { display: false },
          ticks: { color: colours.ink2, precision: 0, maxTicksLimit: 5 },
        },
        y: { display: false, position: rtl ? 'right' : 'left' },
      },
    },
    plugins: [written(rows, colours, rtl)],
  });
}

/** The question above its bar, cut where the picture ends, and the number behind it. */
function written(rows: readonly ReachRow[], colours: ChartColours, rtl: boolean): Plugin {
  return {
    id: 'questions-written',
    afterDatasetsDraw(chart: Chart) {
      const { ctx, chartArea, scales } = chart;
      const [x, y] = [scales['x'], scales['y']];
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.direction = rtl ? 'rtl' : 'ltr';
      ctx.textAlign = 'start';
      for (const [index, row] of rows.entries()) {
        const middle = y.getPixelForValue(index);
        ctx.fillStyle = colours.edge;
        const [from, to] = [x.getPixelForValue(0), x.getPixelForValue(row.asked)];
        ctx.fillRect(Math.min(from, to), middle - 0.5, Math.abs(to - from), 1);
        ctx.fillStyle = colours.ink;
        ctx.font = '14px "Noto Sans", "Noto Sans Arabic"';
        const start = rtl ? chartArea.right : chartArea.left;
        ctx.fillText(cut(ctx, row.label, chartArea.right - chartArea.left), start, middle - 8);
        ctx.font = '600 14px "Noto Sans", "Noto Sans Arabic"';
        const end = x.getPixelForValue(Math.max(row.asked, row.answered)) + (rtl ? -8 : 8);
        ctx.fillText(String(row.answered), end, middle + 5);
      }
      ctx.restore();
    },
  };
}

function cut(ctx: CanvasRenderingContext2D, text: string, width: number): string {
  if (ctx.measureText(text).width <= width) return text;
  let kept = text;
  while (kept.length > 1 && ctx.measureText(`${kept}…`).width > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
