/** Roles that a person holds for one city. */
export const cityRoles = ['contributor', 'focal-point', 'signatory', 'representative'] as const;
/** Roles that a person holds for one country: the contact at its National Commission for UNESCO. */
export const countryRoles = ['national-contact'] as const;
/** Roles that a person holds for the network. */
export const networkRoles = ['coordinator', 'reviewer', 'teller', 'observer', 'administrator'] as const;

/** Every role there is. */
export const roles = [...cityRoles, ...countryRoles, ...networkRoles] as const;

export type CityRole = (typeof cityRoles)[number];
export type CountryRole = (typeof countryRoles)[number];
export type NetworkRole = (typeof networkRoles)[number];
export type Role = (typeof roles)[number];

/**
 * One role held by a person: `city` for city roles, `country` (ISO 3166-1 alpha-3) for country roles, neither for network
 * roles. Where a person acts, a country role is spelt out as one grant for each member city of that country.
 */
export interface RoleGrant {
  readonly role: Role;
  readonly city: string | null;
  readonly country?: string;
}

/** Whether the role is held for a city. */
export function isCityRole(role: Role): role is CityRole {
  return cityRoles.some((known) => known === role);
}

/** Whether the role is held for a country. */
export function isCountryRole(role: Role): role is CountryRole {
  return countryRoles.some((known) => known === role);
}

/** Whether the role is held for the network. */
export function isNetworkRole(role: Role): role is NetworkRole {
  return networkRoles.some((known) => known === role);
}

/** What somebody who came by an invitation link may write: the draft of one city in one round. */
export interface Guest {
  readonly round: string;
  readonly city: string;
}

/** The seat of a mayors' session to which the credentials desk bound a device. */
export interface BoundSeat {
  readonly assembly: string;
  readonly seat: string;
  readonly city: string;
  /** Public key of the device; null or left out where it made none. */
  readonly key?: string | null;
}

/**
 * Who acts: a signed-in person with roles, a named part of the system, or the public. A guest has no roles; `person` then
 * stands for the browser that came by the link, which is all that is known. Neither has a device that is bound to a seat;
 * `person` then is the id of the device.
 */
export type Actor =
  | {
      readonly kind: 'person';
      readonly person: string;
      readonly grants: readonly RoleGrant[];
      readonly guest?: Guest;
      readonly bound?: BoundSeat;
    }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'public' };
