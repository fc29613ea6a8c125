import type { CSSProperties } from 'react';

/** Height of a chart in pixels; on a phone, where labels take more lines, it may be another. */
export type ChartHeight = number | { readonly wide: number; readonly narrow: number };

/** The heights as the style sheet reads them, so that the place of a chart is kept before it is drawn. */
export function chartSize(height: ChartHeight): CSSProperties {
  const { wide, narrow } = typeof height === 'number' ? { wide: height, narrow: height } : height;
  return { '--chart-height': `${wide}px`, '--chart-height-narrow': `${narrow}px` } as CSSProperties;
}
