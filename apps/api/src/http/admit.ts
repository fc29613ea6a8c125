import { may, mayAsGuest, maySomewhere } from '#members';
import type { Actor, Guest } from '#members';
import { Problem } from '#problem';
import { cityOf } from './act-of.ts';
import { fromSeat } from './bound-devices.ts';
import type { Allowed } from './allow.decorator.ts';
import type { GnlcRequest } from './request-context.ts';

/** Lets an actor pass to an endpoint, or throws the refusal; what is not said to be allowed is not. */
export function admit(actor: Actor, allowed: Allowed | undefined, request: GnlcRequest): void {
  if (!allowed) throw new Problem('forbidden', 'not-allowed');
  if (allowed.who === 'everyone') return;
  if (actor.kind !== 'person') throw new Problem('unauthenticated', 'not-signed-in');
  if (!permits(actor, allowed, request)) throw new Problem('forbidden', 'not-allowed');
}

/** Whether an actor may pass, see `admit`. */
export function admits(actor: Actor, allowed: Allowed | undefined, request: GnlcRequest): boolean {
  if (!allowed) return false;
  return allowed.who === 'everyone' || (actor.kind === 'person' && permits(actor, allowed, request));
}

function permits(
  actor: Extract<Actor, { kind: 'person' }>,
  allowed: Exclude<Allowed, { who: 'everyone' }>,
  request: GnlcRequest,
): boolean {
  if (actor.bound) return fromSeat(actor, allowed, request);
  // A guest is nobody but for the one draft: also where any signed-in person passes.
  if (actor.guest) {
    const draft = request.params as Partial<Guest>;
    return (
      allowed.who === 'permitted' && allowed.cityParam === 'city' && mayAsGuest(actor, allowed.action, draft)
    );
  }
  if (allowed.who === 'signed-in') return true;
  return allowed.who === 'somewhere'
    ? maySomewhere(actor, allowed.action)
    : may(actor, allowed.action, cityOf(request, allowed));
}
