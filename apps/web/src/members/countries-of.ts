import type { RollMember } from '../api/members.ts';

/** The countries of these members with their names, each once. */
export function countriesOf(
  members: readonly Pick<RollMember, 'country' | 'countryName'>[],
): readonly (readonly [string, string])[] {
  return [...new Map(members.map(({ country, countryName }) => [country, countryName]))];
}
