import type { ChartColours } from './chart-definition.ts';

/** The colours of the pages' light theme, for charts on paper: full and light tones stay apart in grey print. */
export const paperColours: ChartColours = {
  paper: '#ffffff',
  ink: '#13202b',
  ink2: '#475661',
  line: '#d9dfe4',
  edge: '#74818c',
  accent: '#00558c',
  accentWash: '#e6f0f7',
  warning: '#b23a06',
  onAccent: '#ffffff',
  onWarning: '#ffffff',
};
