import type { Session } from '../api/session.ts';

/**
 * Where a person goes after signing in: the place that the mail's link names, if it is one of ours; otherwise
 * the team to the survey, a national contact to the country and a city's people to their city.
 */
export function placeOf(session: Pick<Session, 'grants'>, hash: string): string {
  const wanted = new URLSearchParams(hash.replace(/^#/, '')).get('to');
  // Only a path: an address such as //elsewhere.example would lead away from here.
  if (wanted !== null && /^\/(?![/\\])/.test(wanted)) return wanted;
  const roles = new Set(session.grants.map((grant) => grant.role));
  if (roles.has('coordinator') || roles.has('reviewer') || roles.has('administrator')) return '/survey';
  const country = session.grants.find((grant) => grant.country !== undefined)?.country;
  if (country !== undefined) return `/country/${country}`;
  const city = session.grants.find((grant) => grant.city !== null);
  return city?.city == null ? '/' : `/city/${city.city}`;
}
