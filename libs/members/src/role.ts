/** Roles that a person holds for one city. */
export const cityRoles = ['contributor', 'focal-point', 'signatory', 'representative'] as const;
/** Roles that a person holds for the network. */
export const networkRoles = [
  'coordinator',
  'reviewer',
  'teller',
  'observer',
  'administrator',
  'national-contact',
] as const;

export type CityRole = (typeof cityRoles)[number];
export type NetworkRole = (typeof networkRoles)[number];
export type Role = CityRole | NetworkRole;

/** One role held by a person; `city` is null for network roles. */
export interface RoleGrant {
  readonly role: Role;
  readonly city: string | null;
}

/** Who acts: a signed-in person with roles, a named part of the system, or the public. */
export type Actor =
  | { readonly kind: 'person'; readonly person: string; readonly grants: readonly RoleGrant[] }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'public' };
