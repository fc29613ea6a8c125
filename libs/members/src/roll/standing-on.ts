import type { IsoDate, MemberCity } from '../member-city.ts';

/**
 * What a city is to the network on a day. Not-yet: nothing has been said of it up to then. Left: it was a member, or
 * one that was inactive, and is none any more. Never-joined: it was announced, and the announcement was withdrawn.
 */
export type Standing = 'member' | 'announced' | 'inactive' | 'left' | 'never-joined' | 'not-yet';

/** The standing of a city on a day, and since which day it has it; null: nothing has begun. */
export function standingOn(
  { statuses }: Pick<MemberCity, 'statuses'>,
  date: IsoDate,
): { readonly standing: Standing; readonly since: IsoDate | null } {
  const begun = statuses
    .filter(({ from }) => from <= date)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const last = begun.at(-1);
  if (last === undefined) return { standing: 'not-yet', since: null };
  const ended = last.until !== null && last.until <= date;
  if (!ended && last.status === 'active') return { standing: 'member', since: last.from };
  if (!ended && last.status === 'admitted') return { standing: 'announced', since: last.from };
  if (!ended && last.status === 'inactive') return { standing: 'inactive', since: last.from };
  const joined = begun.some(({ status }) => status === 'active' || status === 'inactive');
  const since = ended && last.status !== 'withdrawn' ? last.until : last.from;
  return { standing: joined ? 'left' : 'never-joined', since };
}

/** Whether a city is no member any more on a day, or was announced and never became one. */
export function isGone(city: Pick<MemberCity, 'statuses'>, date: IsoDate): boolean {
  const { standing } = standingOn(city, date);
  return standing === 'left' || standing === 'never-joined';
}
