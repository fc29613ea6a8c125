import { useQuery } from '@tanstack/react-query';
import { readSession } from '../api/session.ts';
import type { Session } from '../api/session.ts';

const nobody: Session = {
  person: null,
  grants: [],
  language: 'en',
  actions: [],
  secondFactor: 'none-needed',
  simulated: false,
  development: false,
  empty: false,
};

/** The session of this browser; the public until the service has answered. */
export function useSession(): Session & { readonly known: boolean } {
  const { data } = useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });
  return { ...(data ?? nobody), known: data !== undefined };
}

/** True for the coordination team: those who see what is not yet published. */
export function isTeam(session: Session): boolean {
  return session.grants.some(({ role }) => ['coordinator', 'reviewer', 'administrator'].includes(role));
}

/** True for those who open rounds, sign decisions and chair. */
export function isCoordinator(session: Session): boolean {
  return session.grants.some(({ role }) => role === 'coordinator');
}

/** True for those who read what cities wrote in their own words. */
export function readsTexts(session: Session): boolean {
  return session.grants.some(({ role }) => ['coordinator', 'administrator'].includes(role));
}
