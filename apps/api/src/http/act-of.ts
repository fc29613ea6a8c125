import type { ExecutionContext } from '@nestjs/common';
import { actingRoles } from '#members';
import type { Act, Action, Actor } from '#members';
import { ALLOWED } from './allow.decorator.ts';
import type { Allowed } from './allow.decorator.ts';
import type { GnlcRequest } from './request-context.ts';

/** What an id looks like; anything else in an address could be somebody's. */
const id = /^[\w.:~-]{1,120}$/;

/** What a request asks for, in the words of the audit log: ids from its route, nothing of its body. */
export function actOf(context: ExecutionContext, actor: Actor): Act {
  const request = context.switchToHttp().getRequest<GnlcRequest>();
  const allowed = Reflect.getMetadata(ALLOWED, context.getHandler()) as Allowed | undefined;
  const action = allowed === undefined ? null : askedAction(allowed);
  const city = allowed?.who === 'permitted' ? cityOf(request, allowed) : undefined;
  const params = Object.entries(request.params as Record<string, string>);
  return {
    operation: `${context.getClass().name.replace('Controller', '')}.${context.getHandler().name}`,
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    subject: Object.fromEntries(params.map(([name, value]) => [name, id.test(value) ? value : '…'])),
    roles: actingRoles(actor, action, city),
    request: request.id,
  };
}

/** The action that an endpoint asks for, by itself or in its service; null where it asks for none. */
export function askedAction(allowed: Allowed): Action | null {
  if (allowed.who === 'signed-in') return allowed.asks;
  return allowed.who === 'everyone' ? null : allowed.action;
}

/** The city that an action is about, from the route or the query; undefined where none is named. */
export function cityOf(
  request: GnlcRequest,
  { cityParam }: Extract<Allowed, { who: 'permitted' }>,
): string | undefined {
  if (cityParam === null) return undefined;
  const { params, query } = request as { params: Record<string, string>; query: Record<string, string> };
  return params[cityParam] ?? query[cityParam];
}
