import { isNetworkRole } from './role.ts';
import type { RoleGrant } from './role.ts';

/** How a session stands with the second factor. */
export const secondFactorStates = ['none-needed', 'to-set-up', 'to-give', 'given'] as const;

export type SecondFactorState = (typeof secondFactorStates)[number];

/** Whether one of the roles asks for a second factor: that of the administrator, who decides about everyone's access. */
export function needsSecondFactor(grants: readonly RoleGrant[]): boolean {
  return grants.some(({ role }) => role === 'administrator');
}

/** The roles with which a session acts: that of the administrator sleeps until a second factor was given. */
export function awakeGrants(grants: readonly RoleGrant[], given: boolean): readonly RoleGrant[] {
  return given ? grants : grants.filter((grant) => !needsSecondFactor([grant]));
}

/** How a session stands: `has` says whether the person has set up a second factor, `given` whether it was given here. */
export function secondFactorState(
  grants: readonly RoleGrant[],
  { has, given }: { readonly has: boolean; readonly given: boolean },
): SecondFactorState {
  if (!needsSecondFactor(grants)) return 'none-needed';
  if (given) return 'given';
  return has ? 'to-give' : 'to-set-up';
}

/** Whether the roles are those of staff, who may sign in with a passkey or their organisation's account. */
export function isStaff(grants: readonly RoleGrant[]): boolean {
  return grants.some(({ role }) => isNetworkRole(role));
}
