import { may } from '#members';
import type { Action } from '#members';
import type { Session } from '../api/session.ts';

/** Whether the signed-in person may do something for a city; a role held for the city's country counts there. */
export function mayHere(
  session: Pick<Session, 'person' | 'grants'>,
  action: Action,
  city: { readonly id: string; readonly country: string },
): boolean {
  if (session.person === null) return false;
  const grants = session.grants.map(({ role, city: held, country }) => ({
    role,
    city: country === city.country ? city.id : held,
  }));
  return may({ kind: 'person', person: session.person.id, grants }, action, city.id);
}
