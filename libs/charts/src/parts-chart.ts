import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartDefinition } from './chart-definition.ts';
import { labelAxis } from './label-axis.ts';
import { wrapped } from './wrapped.ts';

/** One bar in three parts that add up to one: what is well, what is fair, what is missing. */
export interface PartsRow {
  readonly label: string;
  readonly parts: readonly [full: number, light: number, warning: number];
}

/** Bars of the same length in three parts, each with its share where there is room for it. */
export function partsChart(rows: readonly PartsRow[], percent: (share: number) => string): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => {
    const tones = [
      { back: colours.accent, front: colours.onAccent, edge: colours.accent },
      { back: colours.accentWash, front: colours.ink, edge: colours.accent },
      { back: colours.warning, front: colours.onWarning, edge: colours.warning },
    ] as const;
    const sharesInside: Plugin = {
      id: 'shares-inside',
      afterDatasetsDraw: (chart) => {
        const { ctx } = chart;
        ctx.save();
        ctx.font = '16px "Noto Sans", "Noto Sans Arabic", sans-serif';
        ctx.textAlign = 'center';
        ctx.textBaseline = 'middle';
        tones.forEach((tone, part) => {
          ctx.fillStyle = tone.front;
          chart.getDatasetMeta(part).data.forEach((bar, index) => {
            const { x, base, y } = bar.getProps(['x', 'base', 'y'], true) as {
              x: number;
              base: number;
              y: number;
            };
            const text = percent(rows[index]?.parts[part] ?? 0);
            if (Math.abs(x - base) > ctx.measureText(text).width + 8) ctx.fillText(text, (x + base) / 2, y);
          });
        });
        ctx.restore();
      },
    };
    return {
      type: 'bar',
      data: {
        labels: rows.map((row) => wrapped(row.label, narrow ? 16 : 34)),
        datasets: tones.map((tone, part) => ({
          data: rows.map((row) => row.parts[part] ?? 0),
          backgroundColor: tone.back,
          borderColor: tone.edge,
          borderWidth: 1,
          barThickness: 26,
        })),
      },
      plugins: [sharesInside],
      options: {
        indexAxis: 'y',
        scales: {
          x: {
            stacked: true,
            reverse: rtl,
            min: 0,
            max: 1,
            grid: { display: false },
            border: { display: false },
            ticks: { color: colours.ink2, stepSize: 0.5, callback: (value) => percent(Number(value)) },
          },
          y: { stacked: true, ...labelAxis(colours, rtl), border: { display: false } },
        },
      },
    };
  };
}
