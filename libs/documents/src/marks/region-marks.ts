import type { Region } from '#members';

/** How a region is marked: a shape and a colour, always beside its name. */
export interface RegionMark {
  readonly shape: 'circle' | 'triangle' | 'diamond' | 'square' | 'cross';
  readonly colour: string;
}

/** The marks of the regions on paper. */
export const regionMarks: Readonly<Record<Region, RegionMark>> = {
  africa: { shape: 'circle', colour: '#B27617' },
  'arab-states': { shape: 'triangle', colour: '#812802' },
  'asia-pacific': { shape: 'diamond', colour: '#32777F' },
  'europe-north-america': { shape: 'square', colour: '#8570EB' },
  'latin-america-caribbean': { shape: 'cross', colour: '#5B2896' },
};
