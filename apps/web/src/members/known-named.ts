import type { KnownMember } from '../api/roll-edits.ts';
import { membersNamed } from './members-named.ts';

/** Known members by any of their names or their country, in a region and with a status where those are given. */
export function knownNamed(
  members: readonly KnownMember[],
  asked: { readonly words: string; readonly region: string; readonly status: string },
  countryName: (member: KnownMember) => string = (member) => member.countryName,
): readonly KnownMember[] {
  const { words, region, status } = asked;
  // Their other names stand beside the name only while they are searched.
  const searched = members.map((member) => ({
    member,
    name: [member.name, ...member.alsoKnownAs].join(' '),
    countryName: member.countryName,
    region: member.region,
  }));
  return membersNamed(searched, words, region, ({ member }) => countryName(member))
    .map(({ member }) => member)
    .filter((member) => status === '' || (member.status ?? 'none') === status);
}
