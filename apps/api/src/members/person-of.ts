import type { Actor } from '#members';

/** The person that acts; null for the system. */
export const personOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.person : null);
