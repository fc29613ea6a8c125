import { Problem } from '#problem';
import type { IsoDate, MemberCity } from '../member-city.ts';

/** A new name from a day on. */
export interface NewName {
  readonly name: string;
  readonly on: IsoDate;
  readonly source: string;
}

/**
 * The member under a new name from a day on; the name until then is kept with day and source. Throws a conflict when it
 * bears that name already (`name-as-before`) or was renamed on that day or later (`renamed-later`).
 */
export function renamed(member: MemberCity, { name, on, source }: NewName): MemberCity {
  if (member.name === name) throw new Problem('conflict', 'name-as-before');
  const last = member.formerNames.reduce((latest, { until }) => (until > latest ? until : latest), '');
  if (on <= last) throw new Problem('conflict', 'renamed-later', { day: last });
  return {
    ...member,
    name,
    formerNames: [...member.formerNames, { name: member.name, until: on, source }],
    shortNames: member.shortNames.filter((short) => short !== name),
  };
}
