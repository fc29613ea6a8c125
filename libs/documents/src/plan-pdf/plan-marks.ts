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

const areaColours: Readonly<Record<string, string>> = {
  esd: '#769984',
  equity: '#1D7792',
  health: '#7B1C63',
  planning: '#3144AE',
  citizenship: '#84573F',
  entrepreneurship: '#4B3702',
  literacy: '#D27318',
  digital: '#B876E5',
};

/** The colour of an area's bars on paper; eight hues are the limit, every other area is grey. */
export function areaColour(area: string): string {
  return Object.hasOwn(areaColours, area) ? (areaColours[area] as string) : '#74818C';
}
