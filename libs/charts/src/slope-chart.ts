import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Slope } from '#findings';
import type { ChartColours, ChartDefinition } from './chart-definition.ts';
import { wrapped } from './wrapped.ts';

/** A slope with the words at its two ends. */
export interface SlopeRow extends Slope {
  readonly name: string;
  readonly networkRank: string;
  readonly regionRank: string;
}

/** How names are written beside the columns; on a phone they share the width with the lines. */
const wide = { size: 16, line: 18, letters: 44, room: 340 };
const phone = { size: 13, line: 15, letters: 17, room: 130 };

/** Two columns of ranks joined by lines; those that cross the line of places are drawn strongly. */
export function slopeChart(
  rows: readonly SlopeRow[],
  places: number,
  heads: { readonly network: string; readonly region: string },
): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => {
    const { room } = narrow ? phone : wide;
    return {
      type: 'line',
      data: {
        labels: ['network', 'region'],
        datasets: rows.map((row, index) => {
          const colour = row.crosses === null ? colours.edge : colours.accent;
          return {
            data: [index + 1, row.slot],
            borderColor: colour,
            borderWidth: row.crosses === null ? 1.5 : 3,
            pointBackgroundColor: colour,
            pointBorderColor: colour,
            pointRadius: 4,
            clip: false as const,
          };
        }),
      },
      plugins: [labelsAtEnds(rows, heads, colours, rtl, narrow), placesLine(places, colours)],
      options: {
        layout: { padding: { left: room, right: room, top: narrow ? 56 : 40 } },
        scales: {
          x: { display: false, reverse: rtl },
          y: { display: false, reverse: true, min: 0.5, max: rows.length + 0.5 },
        },
      },
    };
  };
}

function labelsAtEnds(
  rows: readonly SlopeRow[],
  heads: { readonly network: string; readonly region: string },
  colours: ChartColours,
  rtl: boolean,
  narrow: boolean,
): Plugin {
  return {
    id: 'labels-at-ends',
    afterDraw: (chart) => {
      const { ctx, chartArea } = chart;
      const { size, line, letters } = narrow ? phone : wide;
      const font = `${size}px "Noto Sans", "Noto Sans Arabic", sans-serif`;
      const write = (text: string, at: number, y: number, end: 'start' | 'end', strong: boolean) => {
        const toLeft = (end === 'start') !== rtl;
        ctx.font = strong ? `600 ${font}` : font;
        ctx.textAlign = toLeft ? 'right' : 'left';
        const lines = [wrapped(text, letters)].flat();
        lines.forEach((words, index) => {
          const drop = (index - (lines.length - 1) / 2) * line;
          ctx.fillText(words, at + (toLeft ? -12 : 12), y + drop);
        });
      };
      ctx.save();
      ctx.textBaseline = 'middle';
      ctx.direction = rtl ? 'rtl' : 'ltr';
      rows.forEach((row, index) => {
        const [from, to] = chart.getDatasetMeta(index).data;
        if (from === undefined || to === undefined) return;
        const strong = row.crosses !== null;
        ctx.fillStyle = strong ? colours.ink : colours.ink2;
        write(`${row.networkRank}  ${row.name}`, from.x, from.y, 'start', strong);
        write(`${row.regionRank}  ${row.name}`, to.x, to.y, 'end', strong);
      });
      const [first] = chart.getDatasetMeta(0).data;
      const last = chart.getDatasetMeta(0).data.at(-1);
      ctx.fillStyle = colours.ink2;
      if (first !== undefined && last !== undefined) {
        write(heads.network, first.x, chartArea.top - 24, 'start', false);
        write(heads.region, last.x, chartArea.top - 24, 'end', false);
      }
      ctx.restore();
    },
  };
}

function placesLine(places: number, colours: ChartColours): Plugin {
  return {
    id: 'places-line',
    beforeDatasetsDraw: (chart) => {
      const scale = chart.scales['y'];
      if (scale === undefined) return;
      const at = scale.getPixelForValue(places + 0.5);
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = colours.ink;
      ctx.lineWidth = 2;
      ctx.setLineDash([4, 4]);
      ctx.beginPath();
      ctx.moveTo(0, at);
      ctx.lineTo(chart.width, at);
      ctx.stroke();
      ctx.restore();
    },
  };
}
