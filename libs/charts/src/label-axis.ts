import type { ChartColours } from './chart-definition.ts';

/** The axis of a chart of lying bars that names them: every name, at the side where reading begins. */
export function labelAxis(colours: ChartColours, rtl: boolean) {
  return {
    position: rtl ? 'right' : 'left',
    grid: { display: false },
    border: { color: colours.edge },
    ticks: { color: colours.ink, autoSkip: false, crossAlign: 'far' },
  } as const;
}
