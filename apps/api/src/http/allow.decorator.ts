import { SetMetadata } from '@nestjs/common';
import type { Action } from '#members';

/** Who may call an endpoint. */
export type Allowed =
  | { readonly who: 'everyone' }
  /** Any signed-in person; `asks` names the action that the service goes on to ask about, for a city in the body. */
  | { readonly who: 'signed-in'; readonly asks: Action | null }
  /** Whoever may do the action; `city` is the route or query parameter that names the city it is about. */
  | { readonly who: 'permitted'; readonly action: Action; readonly cityParam: string | null }
  /** Whoever may do the action for the network or for one city at least; what they see is theirs only. */
  | { readonly who: 'somewhere'; readonly action: Action };

export const ALLOWED = 'gnlc:allowed';

/** The endpoint is open to all; what they see is decided by the database. */
export const AllowEveryone = () => SetMetadata<string, Allowed>(ALLOWED, { who: 'everyone' });

/**
 * The endpoint is open to every signed-in person. Where the service asks for an action, because only the body says for
 * which city, name it: the matrix of `docs/access.md` and its test hold the service to it.
 */
export const AllowSignedIn = (asks: Action | null = null) =>
  SetMetadata<string, Allowed>(ALLOWED, { who: 'signed-in', asks });

/** The endpoint is open to whoever may do the action, for the city in that route parameter where one is named. */
export const Allow = (action: Action, cityParam: string | null = null) =>
  SetMetadata<string, Allowed>(ALLOWED, { who: 'permitted', action, cityParam });

/** The endpoint is open to whoever may do the action anywhere: it gives each of them what is theirs. */
export const AllowSomewhere = (action: Action) =>
  SetMetadata<string, Allowed>(ALLOWED, { who: 'somewhere', action });
