import type { IsoDate, MemberCity } from '../member-city.ts';
import { statusOn } from './status-on.ts';

/** The roll on a day: every city active on it, by id. */
export function rollOn(members: readonly MemberCity[], date: IsoDate): readonly MemberCity[] {
  return members
    .filter((city) => statusOn(city, date) === 'active')
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
