import type { Session } from '../api/session.ts';

/** Where a person goes after signing in: the team to the survey, a mayor to the seat, a city to its own page. */
export function placeOf(session: Pick<Session, 'grants'>): string {
  const roles = new Set(session.grants.map((grant) => grant.role));
  if (roles.has('coordinator') || roles.has('reviewer') || roles.has('administrator')) return '/survey';
  const city = session.grants.find((grant) => grant.city !== null);
  if (city?.city == null) return '/';
  return `/city/${city.city}`;
}
