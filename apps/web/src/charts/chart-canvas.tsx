import { Chart } from 'chart.js';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { setUpCharts } from '#charts';
import type { ChartDefinition } from '#charts';
import { useText } from '../i18n/text-context.tsx';
import { chartColours } from './chart-colours.ts';
import { chartSize } from './chart-size.ts';
import type { ChartHeight } from './chart-size.ts';

setUpCharts();

/** Narrower than this, labels take fewer letters a line. */
const narrowBelow = 600;

/** Draws a Chart.js chart and draws it again when theme, language or data change. Hidden from screen readers. */
export function ChartCanvas(props: {
  define: ChartDefinition;
  height: ChartHeight;
  canvas: RefObject<HTMLCanvasElement | null>;
}) {
  const { define, height, canvas } = props;
  const { direction } = useText();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const [place, surface] = [frame.current, canvas.current];
    if (place === null || surface === null) return undefined;
    let chart: Chart | null = null;
    let drawnNarrow = false;
    const draw = () => {
      chart?.destroy();
      drawnNarrow = place.clientWidth < narrowBelow;
      chart = new Chart(surface, define(chartColours(place), direction === 'rtl', drawnNarrow));
    };
    draw();
    // Text measured before the typeface arrived would stand a little off.
    void document.fonts.ready.then(() => {
      if (chart !== null) draw();
    });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    addEventListener('gnlc-theme', draw);
    const turned = new ResizeObserver(() => {
      if (place.clientWidth < narrowBelow !== drawnNarrow) draw();
    });
    turned.observe(place);
    return () => {
      turned.disconnect();
      dark.removeEventListener('change', draw);
      removeEventListener('gnlc-theme', draw);
      chart?.destroy();
      chart = null;
    };
  }, [define, direction, canvas]);

  return (
    <div className="chart-frame" ref={frame} style={chartSize(height)}>
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}
