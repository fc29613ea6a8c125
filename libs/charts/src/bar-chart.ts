import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartColours, ChartDefinition } from './chart-definition.ts';
import { labelAxis } from './label-axis.ts';
import { wrapped } from './wrapped.ts';

/** One bar, with the number that stands at its end. */
export interface BarRow {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** Drawn in full colour: what the title speaks of. */
  readonly strong?: boolean;
}

/** Bars from zero with their numbers at their ends; a dashed line may mark a value to hold them against. */
export function barChart(
  rows: readonly BarRow[],
  axis: { readonly title: string; readonly max: number; readonly mark?: number; readonly step?: number },
): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => ({
    type: 'bar',
    data: {
      labels: rows.map((row) => wrapped(row.label, narrow ? 18 : 30)),
      datasets: [
        {
          data: rows.map((row) => row.value),
          backgroundColor: rows.map((row) => (row.strong ? colours.accent : colours.accentWash)),
          borderColor: colours.accent,
          borderWidth: 1,
          barThickness: 14,
        },
      ],
    },
    plugins: [numbersAtEnds(rows, colours, rtl), markLine(axis.mark, colours)],
    options: {
      indexAxis: 'y',
      layout: { padding: rtl ? { left: 48 } : { right: 48 } },
      scales: {
        x: {
          reverse: rtl,
          min: 0,
          max: axis.max,
          title: {
            display: axis.title !== '',
            text: wrapped(axis.title, narrow ? 28 : 80),
            color: colours.ink2,
          },
          grid: { color: colours.line },
          border: { display: false },
          ticks: { color: colours.ink2, ...(axis.step === undefined ? {} : { stepSize: axis.step }) },
        },
        y: labelAxis(colours, rtl),
      },
    },
  });
}

function numbersAtEnds(rows: readonly BarRow[], colours: ChartColours, rtl: boolean): Plugin {
  return {
    id: 'numbers-at-ends',
    afterDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = '16px "Noto Sans", "Noto Sans Arabic", sans-serif';
      ctx.textAlign = rtl ? 'right' : 'left';
      ctx.textBaseline = 'middle';
      chart.getDatasetMeta(0).data.forEach((bar, index) => {
        const text = rows[index]?.text ?? '';
        const [at, width] = [bar.x + (rtl ? -8 : 8), ctx.measureText(text).width];
        // The dashed line passes behind the number, not through it.
        ctx.fillStyle = colours.paper;
        ctx.fillRect(rtl ? at - width - 3 : at - 3, bar.y - 11, width + 6, 22);
        ctx.fillStyle = colours.ink;
        ctx.fillText(text, at, bar.y);
      });
      ctx.restore();
    },
  };
}

function markLine(mark: number | undefined, colours: ChartColours): Plugin {
  return {
    id: 'mark-line',
    afterDatasetsDraw: (chart) => {
      const scale = chart.scales['x'];
      if (mark === undefined || scale === undefined) return;
      const { ctx, chartArea } = chart;
      const at = scale.getPixelForValue(mark);
      ctx.save();
      ctx.strokeStyle = colours.ink;
      ctx.lineWidth = 2;
      ctx.setLineDash([4, 4]);
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}
