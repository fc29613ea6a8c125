import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { askingForHelp, middles } from '#findings';
import type { RatedArea } from '#findings';
import type { ChartColours, ChartDefinition } from './chart-definition.ts';
import { placedLabels } from './placed-labels.ts';

/** An area with what stands beside its point; on a phone only its number, which the list under the chart explains. */
export interface QuadrantPoint extends RatedArea {
  readonly name: string;
  readonly number: string;
}

const font = '16px "Noto Sans", "Noto Sans Arabic", sans-serif';

/** Importance upwards, capacity along the line of reading; the quadrant that asks for help in the warning colour. */
export function quadrantChart(
  points: readonly QuadrantPoint[],
  words: {
    readonly importance: string;
    readonly capacity: string;
    readonly help: string;
    readonly number: (value: number) => string;
  },
): ChartDefinition {
  return (colours, rtl, narrow): ChartConfiguration => {
    const help = new Set(askingForHelp(points).map(({ area }) => area));
    const colour = points.map(({ area }) => (help.has(area) ? colours.warning : colours.accent));
    const ticks = { color: colours.ink2, callback: (value: string | number) => words.number(Number(value)) };
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: points.map(({ capacity, importance }) => ({ x: capacity, y: importance })),
            pointRadius: narrow ? 5 : 6,
            pointBackgroundColor: colour,
            pointBorderColor: colour,
            pointBorderWidth: 2,
            clip: false as const,
          },
        ],
      },
      plugins: [middleLines(points, words.help, colours, rtl), labels(points, help, colours, rtl, narrow)],
      options: {
        layout: { padding: 14 },
        scales: {
          x: {
            reverse: rtl,
            ...range(points.map(({ capacity }) => capacity)),
            title: { display: true, text: words.capacity, color: colours.ink2 },
            grid: { color: colours.line },
            border: { color: colours.edge },
            ticks: { ...ticks, stepSize: 0.5 },
          },
          y: {
            position: rtl ? 'right' : 'left',
            ...range(points.map(({ importance }) => importance)),
            title: { display: true, text: words.importance, color: colours.ink2 },
            grid: { color: colours.line },
            border: { color: colours.edge },
            ticks: { ...ticks, stepSize: 0.5 },
          },
        },
      },
    };
  };
}

/** From half a step below the least value to half a step above the largest, within the scale of 1 to 5. */
function range(values: readonly number[]): { readonly min: number; readonly max: number } {
  return {
    min: Math.max(1, Math.floor((Math.min(...values) - 0.1) * 2) / 2),
    max: Math.min(5, Math.ceil((Math.max(...values) + 0.1) * 2) / 2),
  };
}

function middleLines(
  points: readonly RatedArea[],
  help: string,
  colours: ChartColours,
  rtl: boolean,
): Plugin {
  return {
    id: 'middle-lines',
    beforeDatasetsDraw: (chart) => {
      const [x, y] = [chart.scales['x'], chart.scales['y']];
      if (x === undefined || y === undefined) return;
      const { ctx, chartArea } = chart;
      const middle = middles(points);
      const [across, up] = [x.getPixelForValue(middle.capacity), y.getPixelForValue(middle.importance)];
      ctx.save();
      ctx.strokeStyle = colours.edge;
      ctx.setLineDash([4, 4]);
      ctx.beginPath();
      ctx.moveTo(across, chartArea.top);
      ctx.lineTo(across, chartArea.bottom);
      ctx.moveTo(chartArea.left, up);
      ctx.lineTo(chartArea.right, up);
      ctx.stroke();
      ctx.font = font;
      ctx.direction = rtl ? 'rtl' : 'ltr';
      ctx.fillStyle = colours.warning;
      ctx.textAlign = rtl ? 'right' : 'left';
      ctx.fillText(help, rtl ? chartArea.right - 8 : chartArea.left + 8, chartArea.top + 20);
      ctx.restore();
    },
  };
}

function labels(
  points: readonly QuadrantPoint[],
  help: ReadonlySet<string>,
  colours: ChartColours,
  rtl: boolean,
  narrow: boolean,
): Plugin {
  return {
    id: 'names',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      const drawn = chart.getDatasetMeta(0).data;
      ctx.save();
      ctx.font = font;
      ctx.direction = rtl ? 'rtl' : 'ltr';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = colours.ink;
      const words = points.map(({ name, number }) => (narrow ? number : name));
      const within = {
        left: chartArea.left + 4,
        top: chartArea.top + 34,
        width: chartArea.width - 8,
        height: chartArea.height - 38,
      };
      const boxes = placedLabels(
        drawn.map(({ x, y }, index) => {
          const { width } = ctx.measureText(words[index] ?? '');
          return { x, y, width: width + 4, height: 20 };
        }),
        within,
      );
      ctx.textAlign = rtl ? 'right' : 'left';
      boxes.forEach((box, index) => {
        const [point, at] = [points[index], drawn[index]];
        if (box === null || point === undefined || at === undefined) return;
        leader(ctx, at, box, colours);
        // The dashed lines pass behind a name, not through it.
        ctx.fillStyle = colours.paper;
        ctx.fillRect(box.left, box.top, box.width, box.height);
        ctx.fillStyle = help.has(point.area) ? colours.warning : colours.ink;
        ctx.fillText(
          words[index] ?? '',
          rtl ? box.left + box.width - 2 : box.left + 2,
          box.top + box.height / 2,
        );
      });
      ctx.restore();
    },
  };
}

/** A thin line from a point to a label that had to move away from it. */
function leader(
  ctx: Chart['ctx'],
  point: { readonly x: number; readonly y: number },
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  colours: ChartColours,
): void {
  const x = Math.min(Math.max(point.x, box.left), box.left + box.width);
  const y = Math.min(Math.max(point.y, box.top + 3), box.top + box.height - 3);
  if (Math.hypot(point.x - x, point.y - y) < 14) return;
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(point.x, point.y);
  ctx.lineTo(x, y);
  ctx.stroke();
}
