import type { Session } from '../api/session.ts';
import type { FormAddress } from './form-address.ts';

/**
 * The session in which the draft of the address is written: that of whoever is signed in, else that of the guest of an
 * invitation link to this very draft, who writes as a contributor does. Null when there is neither.
 */
export function writingSession(session: Session, { round, city }: FormAddress): Session | null {
  const { guest } = session;
  const invited = guest?.round === round && guest.city === city;
  const known = session.grants.some((grant) => grant.city === null || grant.city === city);
  // Somebody who is signed in for another city writes here as the guest that they also are.
  if (session.person !== null && (known || !invited)) return session;
  if (!guest || !invited) return null;
  const person = { id: guest.id, label: guest.cityName };
  const grants = [{ role: 'contributor' as const, city, cityName: guest.cityName }];
  return { ...session, person, grants };
}

/** Whether a writing session is that of the guest of an invitation link. */
export function isGuest({ person, guest }: Session): boolean {
  return person !== null && person.id === guest?.id;
}
