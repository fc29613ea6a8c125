import { Chart } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useText } from '../i18n/text-context.tsx';
import { chartColours } from './chart-colours.ts';
import type { ChartColours } from './chart-colours.ts';
import { setUpCharts } from './chart-setup.ts';

setUpCharts();

/** What a chart is, given the theme's colours and whether it reads from right to left. */
export type ChartDefinition = (colours: ChartColours, rtl: boolean) => ChartConfiguration;

/** Draws a Chart.js chart and draws it again when theme, language or data change. Hidden from screen readers. */
export function ChartCanvas(props: {
  define: ChartDefinition;
  height: number;
  canvas: RefObject<HTMLCanvasElement | null>;
}) {
  const { define, height, canvas } = props;
  const { direction } = useText();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const [place, surface] = [frame.current, canvas.current];
    if (place === null || surface === null) return undefined;
    let chart: Chart | null = null;
    const draw = () => {
      chart?.destroy();
      chart = new Chart(surface, define(chartColours(place), direction === 'rtl'));
    };
    draw();
    // Text measured before the typeface arrived would stand a little off.
    void document.fonts.ready.then(() => {
      if (chart !== null) draw();
    });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    addEventListener('gnlc-theme', draw);
    return () => {
      dark.removeEventListener('change', draw);
      removeEventListener('gnlc-theme', draw);
      chart?.destroy();
      chart = null;
    };
  }, [define, direction, canvas]);

  return (
    <div className="chart-frame" ref={frame} style={{ blockSize: height }}>
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}
