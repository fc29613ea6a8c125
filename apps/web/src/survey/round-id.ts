/** A round's id for addresses, from its name: plain letters, digits and hyphens; its last day where nothing is left. */
export function roundId(title: string, lastDay: string): string {
  const slug = title
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  return slug === '' ? `round-${lastDay}` : slug;
}
