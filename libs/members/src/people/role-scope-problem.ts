import { isCityRole, isCountryRole } from '../role.ts';
import type { Role } from '../role.ts';

/** Codes of what can be wrong with where a role is to be held. */
export const roleScopeProblemCodes = [
  'role-needs-city',
  'role-needs-country',
  'role-takes-no-city',
  'role-takes-no-country',
] as const;

export type RoleScopeProblemCode = (typeof roleScopeProblemCodes)[number];

/** What is wrong with holding a role for this city or country, or null: city roles need a city, country roles a country. */
export function roleScopeProblem(
  role: Role,
  city: string | null,
  country: string | null,
): RoleScopeProblemCode | null {
  if (isCityRole(role) && city === null) return 'role-needs-city';
  if (isCountryRole(role) && country === null) return 'role-needs-country';
  if (!isCityRole(role) && city !== null) return 'role-takes-no-city';
  if (!isCountryRole(role) && country !== null) return 'role-takes-no-country';
  return null;
}
