import { deviceActions, guestActions, isNetworkRole, permissions, roles } from '#members';
import type { Action, Role } from '#members';
import { askedAction } from './act-of.ts';
import type { Allowed } from './allow.decorator.ts';

/** How far an endpoint is open: to all who hold the role, for the own city or country only, or not at all. */
export type Access = 'yes' | 'own' | 'no';

/** Who may call, from the public to the administrator; a guest came by an invitation link, a device was bound to a seat. */
export const callers = ['public', 'guest', 'device', 'signed-in', ...roles] as const;
export type Caller = (typeof callers)[number];

/** How far an endpoint is open to a caller, by its declaration and the table of permissions. */
export function accessOf(allowed: Allowed | null, caller: Caller): Access {
  if (allowed === null) return 'no';
  if (allowed.who === 'everyone') return 'yes';
  if (caller === 'public') return 'no';
  if (caller === 'guest') {
    const own =
      allowed.who === 'permitted' && allowed.cityParam !== null && guestActions.includes(allowed.action);
    return own ? 'own' : 'no';
  }
  if (caller === 'device') {
    const action = askedAction(allowed);
    return action !== null && deviceActions.includes(action) ? 'own' : 'no';
  }
  if (allowed.who === 'signed-in' && allowed.asks === null) return 'yes';
  if (caller === 'signed-in' || !permits(allowed, caller)) return 'no';
  if (isNetworkRole(caller) || allowed.who === 'somewhere') return 'yes';
  // What is held for a city counts where the endpoint says which city it is about.
  return allowed.who === 'signed-in' || allowed.cityParam !== null ? 'own' : 'no';
}

function permits(allowed: Exclude<Allowed, { who: 'everyone' }>, role: Role): boolean {
  const action: Action | null = allowed.who === 'signed-in' ? allowed.asks : allowed.action;
  return action !== null && permissions[action].includes(role);
}
