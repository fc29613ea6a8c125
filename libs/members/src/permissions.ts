import { cityRoles, networkRoles } from './role.ts';
import type { Actor, CityRole, NetworkRole, Role } from './role.ts';

/** Everything that only some people may do; what is not listed here is public or belongs to one's own account. */
export const actions = [
  'members.import',
  'people.manage',
  'mails.read',
  'round.open',
  'round.close',
  'round.monitor',
  'response.read',
  'response.write',
  'response.submit',
  'response.reopen',
  'run.start',
  'run.read',
  'decision.sign',
  'plan.draft',
  'plan.read-draft',
  'assembly.open',
  'assembly.chair',
  'ballot.cast',
] as const;

export type Action = (typeof actions)[number];

const team = ['coordinator', 'administrator'] as const;

/**
 * Who may do what. A network role allows the action for every city; a city role allows it for that very city only.
 * Focal point and signatory both submit: a city without a separate signatory must not be locked out.
 */
export const permissions: Readonly<Record<Action, readonly Role[]>> = {
  'members.import': team,
  'people.manage': team,
  'mails.read': team,
  'round.open': team,
  'round.close': team,
  'round.monitor': [...team, 'reviewer', 'observer'],
  'response.read': [...team, 'reviewer', 'contributor', 'focal-point', 'signatory', 'representative'],
  'response.write': ['contributor', 'focal-point', 'signatory'],
  'response.submit': ['focal-point', 'signatory'],
  'response.reopen': team,
  'run.start': team,
  'run.read': [...team, 'reviewer', 'observer', 'teller'],
  'decision.sign': ['coordinator', 'reviewer'],
  'plan.draft': team,
  'plan.read-draft': [...team, 'reviewer', 'observer', 'teller'],
  'assembly.open': team,
  'assembly.chair': [...team, 'teller'],
  'ballot.cast': ['representative'],
};

/** Whether the person holds the role; a city role is held for one city, so without that city the answer is no. */
export function holds(actor: Actor, role: Role, city?: string): boolean {
  if (actor.kind !== 'person') return false;
  if (isNetworkRole(role)) return actor.grants.some((grant) => grant.role === role && grant.city === null);
  return (
    city !== undefined &&
    isCityRole(role) &&
    actor.grants.some((grant) => grant.role === role && grant.city === city)
  );
}

/**
 * The single place that decides whether an actor may do something. The system may do everything, the public nothing;
 * `city` is the city that the action is about and must be given for the actions of a city's people.
 */
export function may(actor: Actor, action: Action, city?: string): boolean {
  if (actor.kind === 'system') return true;
  return permissions[action].some((role) => holds(actor, role, city));
}

function isNetworkRole(role: Role): role is NetworkRole {
  return networkRoles.some((known) => known === role);
}

function isCityRole(role: Role): role is CityRole {
  return cityRoles.some((known) => known === role);
}
