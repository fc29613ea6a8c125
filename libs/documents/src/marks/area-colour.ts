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
