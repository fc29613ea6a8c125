import { may, maySomewhere } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { cityOf } from './act-of.ts';
import type { Allowed } from './allow.decorator.ts';
import type { GnlcRequest } from './request-context.ts';

/** Lets an actor pass to an endpoint, or throws the refusal; what is not said to be allowed is not. */
export function admit(actor: Actor, allowed: Allowed | undefined, request: GnlcRequest): void {
  if (!allowed) throw new Problem('forbidden', 'not-allowed');
  if (allowed.who === 'everyone') return;
  if (actor.kind !== 'person') throw new Problem('unauthenticated', 'not-signed-in');
  if (allowed.who === 'signed-in') return;
  const permitted =
    allowed.who === 'somewhere'
      ? maySomewhere(actor, allowed.action)
      : may(actor, allowed.action, cityOf(request, allowed));
  if (!permitted) throw new Problem('forbidden', 'not-allowed');
}
