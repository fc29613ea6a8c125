import { citySlug } from '../city-slug.ts';
import type { FileMember, MembersFile } from '../csv/read-members-csv.ts';
import type { MemberCity } from '../member-city.ts';

/** A member that a file describes, and the known member that it is; null: it is new. */
export interface MatchedMember {
  readonly row: FileMember;
  readonly known: MemberCity | null;
}

const nameKey = (city: MemberCity): string => `${city.country} ${citySlug(city.name)}`;

/**
 * Which known member each row is. An id decides, if there is one on the roll. The layout of the research has no ids of
 * its own: there a row is also the one member of its country that bears its name now, after a renaming, unless
 * another row is that member by its id.
 */
export function matchedMembers(known: readonly MemberCity[], file: MembersFile): readonly MatchedMember[] {
  const byId = new Map(known.map((city) => [city.id, city]));
  if (file.layout === 'export')
    return file.rows.map((row) => ({ row, known: byId.get(row.city.id) ?? null }));
  const taken = new Set(file.rows.map(({ city }) => city.id));
  const byName = new Map<string, MemberCity | null>();
  for (const city of known) {
    if (taken.has(city.id)) continue;
    byName.set(nameKey(city), byName.has(nameKey(city)) ? null : city);
  }
  return file.rows.map((row) => {
    const sameId = byId.get(row.city.id);
    if (sameId) return { row, known: sameId };
    const sameName = byName.get(nameKey(row.city)) ?? null;
    byName.delete(nameKey(row.city));
    return { row, known: sameName };
  });
}
