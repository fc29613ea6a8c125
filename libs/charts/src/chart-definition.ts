import type { ChartConfiguration } from 'chart.js';

/** The theme's colours as a canvas needs them: resolved, for the scheme that is shown now. */
export interface ChartColours {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly warning: string;
  readonly onAccent: string;
  readonly onWarning: string;
}

/** What a chart is, given the theme's colours, whether it reads from right to left, and whether its place is as narrow as a phone. */
export type ChartDefinition = (colours: ChartColours, rtl: boolean, narrow: boolean) => ChartConfiguration;
