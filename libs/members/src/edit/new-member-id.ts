import { citySlug } from '../city-slug.ts';
import type { MemberCity } from '../member-city.ts';

/** The id for a member that is new: slug of name and country, with `-2`, `-3` … for namesakes in one country. */
export function newMemberId(
  { name, country }: Pick<MemberCity, 'name' | 'country'>,
  taken: ReadonlySet<string>,
): string {
  const first = `${citySlug(name)}-${country.toLowerCase()}`;
  let id = first;
  for (let namesake = 2; taken.has(id); namesake += 1) id = `${first}-${namesake}`;
  return id;
}
