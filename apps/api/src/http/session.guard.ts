import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { may, maySomewhere } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { actOf, cityOf } from './act-of.ts';
import { ALLOWED } from './allow.decorator.ts';
import type { Allowed } from './allow.decorator.ts';
import { sessionCookie } from './request-context.ts';
import type { GnlcRequest } from './request-context.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The one place that decides who a request comes from and whether it may pass. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly gate: StoreGate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<GnlcRequest>();
    refuseForeignWrites(request);
    const actor = await this.actorOf(request.cookies[sessionCookie]);
    request.actor = actor;
    request.act = () => actOf(context, actor);
    const allowed = this.reflector.get<Allowed | undefined>(ALLOWED, context.getHandler());
    if (!allowed) throw new Problem('forbidden', 'not-allowed');
    if (allowed.who === 'everyone') return true;
    if (actor.kind !== 'person') throw new Problem('unauthenticated', 'not-signed-in');
    if (allowed.who === 'signed-in') return true;
    const permitted =
      allowed.who === 'somewhere'
        ? maySomewhere(actor, allowed.action)
        : may(actor, allowed.action, cityOf(request, allowed));
    if (!permitted) throw new Problem('forbidden', 'not-allowed');
    return true;
  }

  private async actorOf(token: string | undefined): Promise<Actor> {
    if (!token) return { kind: 'public' };
    const tokenHash = createHash('sha256').update(token).digest('hex');
    const asking = await this.gate.asking(tokenHash, new Date());
    return asking === null ? { kind: 'public' } : { kind: 'person', ...asking };
  }
}

/**
 * Refuses writes that another site made the browser send: they cannot carry our header without a CORS
 * permission that we never give, and browsers say where a request comes from (Fetch Metadata).
 */
function refuseForeignWrites({ method, headers }: GnlcRequest): void {
  if (safeMethods.has(method)) return;
  const site = headers['sec-fetch-site'];
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreign || headers['x-gnlc'] !== '1') throw new Problem('forbidden', 'csrf-refused');
}
