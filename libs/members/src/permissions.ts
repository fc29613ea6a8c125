import { cityRoles, isNetworkRole } from './role.ts';
import type { Actor, BoundSeat, Guest, Role } from './role.ts';

/** Everything that only some people may do; what is not listed here is public or belongs to one's own account. */
export const actions = [
  'members.edit',
  'members.history',
  'roll.object',
  'contacts.read',
  'contacts.correct',
  'people.manage',
  'people.replace',
  'colleagues.read',
  'colleagues.invite',
  'colleagues.remind',
  'languages.edit',
  'week.read',
  'access.manage',
  'audit.read',
  'mails.read',
  'round.open',
  'round.close',
  'round.monitor',
  'round.set-targets',
  'round.read-flags',
  'round.resolve-flag',
  'round.export',
  'round.export-people',
  'round.watch',
  'round.invite',
  'response.read',
  'response.write',
  'response.ask-review',
  'response.name-guest',
  'response.discuss',
  'response.send-back',
  'response.submit',
  'response.reopen',
  'settings.sign',
  'settings.agree',
  'response.enter',
  'run.start',
  'run.read',
  'run.read-behind',
  'text.code',
  'decision.sign',
  'decision.discuss',
  'plan.draft',
  'plan.edit',
  'plan.consent',
  'plan.comment',
  'plan.revise',
  'plan.read-draft',
  'assembly.open',
  'assembly.chair',
  'ballot.enter',
  'ballot.confirm',
  'delegation.register',
  'credentials.check',
  'credentials.rule',
  'ballot.cast',
  'amendment.submit',
  'amendment.translate',
] as const;

export type Action = (typeof actions)[number];

const team = ['coordinator', 'administrator'] as const;

/**
 * Who may do what. A network role allows the action for every city; a city role for that very city only, a country role
 * for the cities of that country only. Focal point and signatory both submit: a city without a separate signatory must
 * not be locked out. What a city says among itself (`response.discuss`) nobody else reads; the team types in what came on
 * paper (`response.enter`). A national contact sees which cities have answered (`round.watch`), never what.
 */
export const permissions: Readonly<Record<Action, readonly Role[]>> = {
  'members.edit': team,
  'members.history': [...team, ...cityRoles, 'national-contact'],
  'roll.object': ['focal-point', 'signatory', 'representative', 'national-contact'],
  'contacts.read': [...team, 'national-contact'],
  'contacts.correct': [...team, 'focal-point', 'signatory', 'national-contact'],
  'people.manage': team,
  'people.replace': [...team, 'national-contact'],
  'colleagues.read': [...team, 'focal-point', 'national-contact'],
  'colleagues.invite': ['focal-point'],
  'colleagues.remind': [...team, 'focal-point', 'national-contact'],
  'languages.edit': team,
  'week.read': [...team, 'reviewer'],
  'access.manage': ['administrator'],
  'audit.read': ['administrator'],
  'mails.read': team,
  'round.open': team,
  'round.close': team,
  'round.monitor': [...team, 'reviewer', 'observer'],
  'round.set-targets': team,
  'round.read-flags': [...team, 'reviewer'],
  'round.resolve-flag': team,
  'round.export': team,
  'round.export-people': team,
  'round.watch': [...team, 'national-contact'],
  'round.invite': team,
  'response.read': [...team, 'reviewer', 'contributor', 'focal-point', 'signatory', 'representative'],
  'response.write': ['contributor', 'focal-point', 'signatory'],
  'response.ask-review': ['contributor', 'focal-point', 'signatory'],
  // Guests alone: everyone else has a name.
  'response.name-guest': [],
  'response.discuss': ['contributor', 'focal-point', 'signatory'],
  'response.send-back': ['focal-point', 'signatory'],
  'response.submit': ['focal-point', 'signatory'],
  'response.reopen': team,
  'settings.sign': team,
  'settings.agree': [...team, 'reviewer'],
  'response.enter': team,
  'run.start': team,
  'run.read': [...team, 'reviewer', 'observer', 'teller'],
  'run.read-behind': [...team, 'reviewer'],
  'text.code': team,
  'decision.sign': ['coordinator', 'reviewer'],
  'decision.discuss': [...team, 'reviewer'],
  'plan.draft': team,
  'plan.edit': team,
  // Not the team: a city answers for itself.
  'plan.consent': ['focal-point', 'signatory'],
  'plan.comment': ['focal-point', 'signatory'],
  'plan.revise': team,
  'plan.read-draft': [...team, 'reviewer', 'observer', 'teller'],
  'assembly.open': team,
  'assembly.chair': [...team, 'teller'],
  // Slips and raised hands; who confirms is another person than who entered.
  'ballot.enter': [...team, 'teller'],
  'ballot.confirm': [...team, 'teller'],
  // The clerks of the desk too: who comes unannounced is registered there.
  'delegation.register': [...team, 'teller', 'focal-point', 'signatory'],
  'credentials.check': [...team, 'teller'],
  'credentials.rule': team,
  'ballot.cast': ['representative'],
  'amendment.submit': [...team, 'teller', 'focal-point', 'signatory', 'representative'],
  'amendment.translate': team,
};

/** Whether the person holds the role; one held for a city or a country is held there only, so without a city: no. */
export function holds(actor: Actor, role: Role, city?: string): boolean {
  if (actor.kind !== 'person') return false;
  if (isNetworkRole(role)) return actor.grants.some((grant) => grant.role === role && grant.city === null);
  return city !== undefined && actor.grants.some((grant) => grant.role === role && grant.city === city);
}

/**
 * The single place that decides whether an actor may do something. The system may do everything, the public nothing;
 * `city` is the city that the action is about and must be given for the actions of a city's or a country's people.
 */
export function may(actor: Actor, action: Action, city?: string): boolean {
  if (actor.kind === 'system') return true;
  return permissions[action].some((role) => holds(actor, role, city));
}

/** Whether the actor may do something for at least one city or for the network. */
export function maySomewhere(actor: Actor, action: Action): boolean {
  if (may(actor, action)) return true;
  return (
    actor.kind === 'person' && actor.grants.some(({ city }) => city !== null && may(actor, action, city))
  );
}

/** What a guest may do with the draft that the link is for; whatever else stands in the table above is not theirs. */
export const guestActions: readonly Action[] = [
  'response.read',
  'response.write',
  'response.ask-review',
  'response.name-guest',
];

/** Whether the actor came by an invitation link to that very city in that very round and may do this with its draft. */
export function mayAsGuest(actor: Actor, action: Action, of: Partial<Guest>): boolean {
  if (actor.kind !== 'person' || actor.guest === undefined) return false;
  const { round, city } = actor.guest;
  return guestActions.includes(action) && of.round === round && of.city === city;
}

/** What a device that the credentials desk bound to a seat may do: what its holder does from the seat, and nothing else. */
export const deviceActions: readonly Action[] = ['ballot.cast', 'amendment.submit'];

/** Whether the actor is a device bound to that very seat and may do this from it. */
export function mayFromSeat(actor: Actor, action: Action, of: Partial<BoundSeat>): boolean {
  if (actor.kind !== 'person' || actor.bound === undefined || !deviceActions.includes(action)) return false;
  const { bound } = actor;
  return (Object.keys(of) as (keyof BoundSeat)[]).every((part) => of[part] === bound[part]);
}
