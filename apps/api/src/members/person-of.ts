import type { Actor } from '#members';

/** The id of the person who acts, or null for the system. */
export function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.person : null;
}
