import { SetMetadata } from '@nestjs/common';
import type { Action } from '#members';

/** Who may call an endpoint: everyone, any signed-in person, or whoever may do the action. */
export type Allowed =
  | { readonly who: 'everyone' }
  | { readonly who: 'signed-in' }
  | { readonly who: 'permitted'; readonly action: Action; readonly cityParam: string | null };

export const ALLOWED = 'gnlc:allowed';

/** The endpoint is open to all; what they see is decided by the database. */
export const AllowEveryone = () => SetMetadata<string, Allowed>(ALLOWED, { who: 'everyone' });

/** The endpoint is open to every signed-in person. */
export const AllowSignedIn = () => SetMetadata<string, Allowed>(ALLOWED, { who: 'signed-in' });

/** The endpoint is open to whoever may do the action, for the city in that route parameter where one is named. */
export const Allow = (action: Action, cityParam: string | null = null) =>
  SetMetadata<string, Allowed>(ALLOWED, { who: 'permitted', action, cityParam });
