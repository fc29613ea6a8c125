import type { Role } from '../role.ts';

/** Codes of why a role cannot be ended. */
export const endRoleProblemCodes = ['own-administrator', 'last-administrator', 'last-focal-point'] as const;

export type EndRoleProblemCode = (typeof endRoleProblemCodes)[number];

/**
 * Why a role cannot be ended, or null. Nobody ends the own administrator role and nobody the last one: the service
 * would be locked. The last focal point of a city can be replaced, but not ended by colleagues: nobody could
 * answer for the city, or invite anyone who could.
 */
export function endRoleProblem(ending: {
  readonly role: Role;
  /** The role belongs to whoever ends it. */
  readonly own: boolean;
  /** How many hold the same role in the same place, this one included. */
  readonly holders: number;
  /** Whoever ends it acts for the city, not for the team. */
  readonly byColleague: boolean;
}): EndRoleProblemCode | null {
  const { role, own, holders, byColleague } = ending;
  if (role === 'administrator' && own) return 'own-administrator';
  if (role === 'administrator' && holders <= 1) return 'last-administrator';
  if (role === 'focal-point' && byColleague && holders <= 1) return 'last-focal-point';
  return null;
}
