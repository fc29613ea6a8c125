import type { ChartOptions, Plugin, Scale } from 'chart.js';
import type { ChartColours } from './chart-definition.ts';
import { wrapped } from './wrapped.ts';

interface Labelled {
  readonly label: string;
}

/** Ranks from 1 along the line of reading, above the areas, one a row. */
export function rankAxes(
  rows: readonly Labelled[],
  colours: ChartColours,
  reader: { readonly rtl: boolean; readonly narrow: boolean; readonly number: (value: number) => string },
): NonNullable<ChartOptions['scales']> {
  const { rtl, narrow, number } = reader;
  return {
    x: {
      position: 'top',
      reverse: rtl,
      min: 0.5,
      max: rows.length + 0.5,
      afterBuildTicks: (axis: Scale) => {
        axis.ticks = rows.map((_, index) => ({ value: index + 1 }));
      },
      ticks: {
        color: colours.ink2,
        autoSkip: false,
        maxRotation: 0,
        callback: (value: string | number) => {
          const rank = Number(value);
          const spoken = !narrow || rank === 1 || rank % 5 === 0 || rank === rows.length;
          return spoken ? number(rank) : '';
        },
      },
      grid: { color: colours.line },
      border: { display: false },
    },
    y: {
      position: rtl ? 'right' : 'left',
      reverse: true,
      min: -0.5,
      max: rows.length - 0.5,
      afterBuildTicks: (axis: Scale) => {
        axis.ticks = rows.map((_, index) => ({ value: index }));
      },
      ticks: {
        color: colours.ink,
        autoSkip: false,
        crossAlign: 'far',
        callback: (value: string | number) => wrapped(rows[Number(value)]?.label ?? '', narrow ? 18 : 36),
      },
      grid: { display: false },
      border: { display: false },
    },
  };
}

/** The dashed line after the places, with its name above. */
export function placesLine(
  rows: readonly Labelled[],
  places: number,
  name: string,
  colours: ChartColours,
): Plugin {
  return {
    id: 'places-line',
    beforeDatasetsDraw: (chart) => {
      const x = chart.scales['x'];
      if (x === undefined) return;
      const { ctx, chartArea } = chart;
      const at = x.getPixelForValue(Math.min(places, rows.length) + 0.5);
      ctx.save();
      ctx.lineWidth = 2;
      ctx.strokeStyle = colours.ink;
      ctx.setLineDash([4, 4]);
      ctx.beginPath();
      ctx.moveTo(at, 20);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.fillStyle = colours.ink;
      ctx.font = '600 16px "Noto Sans", "Noto Sans Arabic", sans-serif';
      ctx.textAlign = 'center';
      ctx.fillText(name, at, 14);
      ctx.restore();
    },
  };
}
