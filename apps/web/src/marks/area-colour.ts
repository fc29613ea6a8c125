const coloured: ReadonlySet<string> = new Set([
  'esd',
  'equity',
  'health',
  'planning',
  'citizenship',
  'entrepreneurship',
  'literacy',
  'digital',
]);

/** The CSS colour of an area; eight hues are the limit, so every further area is grey. */
export function areaColour(area: string): string {
  return `var(--area-${coloured.has(area) ? area : 'other'})`;
}
