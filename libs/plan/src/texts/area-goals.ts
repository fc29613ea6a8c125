/** Targets of SDG 4 and 11 that an area of the catalogue serves: our reading of the targets, for the team to correct. */
export const areaGoals: Readonly<Record<string, readonly string[]>> = {
  esd: ['4.7', '11.6'],
  equity: ['4.5', '11.b'],
  planning: ['4.3', '11.3'],
  citizenship: ['4.7', '11.3'],
  entrepreneurship: ['4.4', '11.a'],
  health: ['4.7', '11.7'],
  literacy: ['4.6', '11.b'],
  digital: ['4.4', '11.b'],
  work: ['4.4', '11.a'],
  family: ['4.2', '11.7'],
  governance: ['4.7', '11.3'],
  culture: ['4.7', '11.4'],
  youth: ['4.4', '11.b'],
  migrants: ['4.5', '11.1'],
  ageing: ['4.5', '11.7'],
};
