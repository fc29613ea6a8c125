import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartColours } from '#charts';
import { daysOnAxis } from './days-on-axis.ts';

/** Everything that the line of answers shows. */
export interface AnswersByDay {
  /** Every day of the round, `2019-04-01`, to the deadline or the last answer. */
  readonly days: readonly string[];
  /** Cumulative; null on days still to come. */
  readonly answered: readonly (number | null)[];
  /** Index of the deadline's day. */
  readonly deadline: number;
  /** Answers so far and those still missing to every region's target; null once all have reached it. */
  readonly goal: number | null;
  readonly labels: { readonly goal: string; readonly deadline: string; readonly last: string };
  /** The label of a day on the axis. */
  readonly dayLabel: (day: string, index: number) => string;
}

/** The cumulative line of answers with the goal, the deadline and today's number written on it. */
export function answersByDay(data: AnswersByDay) {
  return (colours: ChartColours, rtl: boolean): ChartConfiguration => {
    const last = data.answered.findLastIndex((value) => value !== null);
    const top = Math.max(data.goal ?? 0, data.answered[last] ?? 0);
    const marked = daysOnAxis(data.days);
    return {
      type: 'line',
      data: {
        labels: [...data.days],
        datasets: [
          {
            data: [...data.answered],
            borderColor: colours.accent,
            backgroundColor: colours.accentWash,
            borderWidth: 2.5,
            fill: true,
            pointRadius: data.answered.map((_, index) => (index === last ? 5 : 0)),
            pointBackgroundColor: colours.accent,
          },
        ],
      },
      options: {
        layout: { padding: { top: 24, [rtl ? 'left' : 'right']: 8 } },
        scales: {
          x: {
            reverse: rtl,
            offset: false,
            grid: { display: false },
            border: { color: colours.line },
            ticks: {
              color: colours.ink2,
              maxRotation: 0,
              autoSkip: false,
              callback: (_value, index) => {
                const day = data.days[index];
                return day !== undefined && marked.has(index) ? data.dayLabel(day, index) : null;
              },
            },
          },
          y: {
            position: rtl ? 'right' : 'left',
            beginAtZero: true,
            suggestedMax: top * 1.25,
            grid: { color: colours.line },
            border: { display: false },
            ticks: { color: colours.ink2, maxTicksLimit: 4, precision: 0 },
          },
        },
      },
      plugins: [writtenOn(data, last, colours, rtl)],
    };
  };
}

function writtenOn(data: AnswersByDay, last: number, colours: ChartColours, rtl: boolean): Plugin {
  return {
    id: 'written-on',
    afterDatasetsDraw(chart: Chart) {
      const { ctx, chartArea, scales } = chart;
      const [x, y] = [scales['x'], scales['y']];
      if (x === undefined || y === undefined) return;
      const start = rtl ? chartArea.right : chartArea.left;
      const inward = rtl ? -1 : 1;
      ctx.save();
      ctx.direction = rtl ? 'rtl' : 'ltr';
      ctx.lineWidth = 1.5;

      ctx.strokeStyle = colours.edge;
      const end = x.getPixelForValue(data.deadline);
      line(ctx, end, chartArea.top - 20, end, chartArea.bottom);
      ctx.fillStyle = colours.ink2;
      ctx.font = '16px "Noto Sans", "Noto Sans Arabic"';
      const roomBefore = Math.abs(end - start) > ctx.measureText(data.labels.deadline).width + 8;
      ctx.textAlign = roomBefore ? 'end' : 'start';
      ctx.fillText(data.labels.deadline, end + inward * (roomBefore ? -8 : 8), chartArea.top - 8);

      ctx.fillStyle = colours.ink;
      ctx.font = '600 16px "Noto Sans", "Noto Sans Arabic"';
      ctx.textAlign = 'start';
      if (data.goal !== null) {
        ctx.strokeStyle = colours.ink;
        ctx.setLineDash([5, 4]);
        const goal = y.getPixelForValue(data.goal);
        line(ctx, chartArea.left, goal, chartArea.right, goal);
        ctx.setLineDash([]);
        const beforeDeadline = Math.abs(end - start) > ctx.measureText(data.labels.goal).width + 16;
        ctx.fillText(data.labels.goal, (beforeDeadline ? start : end) + inward * 6, goal - 8);
      }

      const value = data.answered[last];
      if (typeof value === 'number') {
        const [atX, atY] = [x.getPixelForValue(last), y.getPixelForValue(value)];
        const roomy = Math.abs((rtl ? chartArea.left : chartArea.right) - atX) > 64;
        ctx.textAlign = roomy ? 'start' : 'end';
        // The line comes from below: beside its end there is room to the right, or else above.
        const goal = data.goal === null ? atY : y.getPixelForValue(data.goal);
        const above = (atY - goal < 24 ? Math.min(goal, atY) : atY) - 10;
        ctx.fillText(data.labels.last, atX + inward * (roomy ? 10 : 0), roomy ? atY + 22 : above);
      }
      ctx.restore();
    },
  };
}

function line(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}
