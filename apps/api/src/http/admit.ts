import type { FastifyRequest } from 'fastify';
import { may } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import type { Allowed } from './allow.decorator.ts';

/** Lets an actor pass to an endpoint, or throws the refusal; what is not said to be allowed is not. */
export function admit(actor: Actor, allowed: Allowed | undefined, request: FastifyRequest): void {
  if (!allowed) throw new Problem('forbidden', 'not-allowed');
  if (allowed.who === 'everyone') return;
  if (actor.kind !== 'person') throw new Problem('unauthenticated', 'not-signed-in');
  if (allowed.who === 'signed-in') return;
  const city = allowed.cityParam === null ? undefined : cityIn(request, allowed.cityParam);
  if (!may(actor, allowed.action, city)) throw new Problem('forbidden', 'not-allowed');
}

function cityIn(request: FastifyRequest, param: string): string | undefined {
  const { params, query } = request as { params: Record<string, string>; query: Record<string, string> };
  return params[param] ?? query[param];
}
