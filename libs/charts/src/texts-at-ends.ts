import type { Plugin } from 'chart.js';
import type { ChartColours } from './chart-definition.ts';

/** Writes beside the end of each lying bar what `textOf` says of it; null writes nothing. */
export function textsAtEnds(
  textOf: (dataset: number, index: number) => string | null,
  colours: ChartColours,
  rtl: boolean,
): Plugin {
  return {
    id: 'texts-at-ends',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = '16px "Noto Sans", "Noto Sans Arabic", sans-serif';
      ctx.textAlign = rtl ? 'right' : 'left';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = colours.ink;
      chart.data.datasets.forEach((_, dataset) => {
        chart.getDatasetMeta(dataset).data.forEach((bar, index) => {
          const text = textOf(dataset, index);
          if (text !== null) ctx.fillText(text, bar.x + (rtl ? -6 : 6), bar.y);
        });
      });
      ctx.restore();
    },
  };
}
