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

/** The CSS colour of an area; eight hues are the limit, so every further area is grey. A merged one has its first's, a part that of its whole. */
export function areaColour(area: string): string {
  const [own = area] = area.split(/[+~]/);
  return `var(--area-${coloured.has(own) ? own : 'other'})`;
}
