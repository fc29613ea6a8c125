/** A name as two clerks would both hear it: case, accents, spaces and dots left out. */
function heard(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\s]+/gu, '')
    .toLowerCase();
}

/** Whether two names could be one person's. */
export function sameName(one: string, other: string): boolean {
  return heard(one) === heard(other);
}
