import { may } from '../permissions.ts';
import type { Action } from '../permissions.ts';
import type { Actor, RoleGrant } from '../role.ts';

/**
 * The roles with which a person acts, each once and in order: those that allow the action for the city, or all that are
 * held where none does or no action is named. Written `coordinator`, `focal-point@cork-irl`, `national-contact@IRL`.
 */
export function actingRoles(actor: Actor, action: Action | null = null, city?: string): readonly string[] {
  if (actor.kind !== 'person') return [];
  const allows = (grant: RoleGrant): boolean =>
    action !== null && may({ ...actor, grants: [grant] }, action, city ?? grant.city ?? undefined);
  const allowing = actor.grants.filter(allows);
  const named = (allowing.length > 0 ? allowing : actor.grants).map(
    ({ role, city: own, country }) => role + ((country ?? own) ? `@${country ?? own}` : ''),
  );
  return [...new Set(named)].sort();
}
