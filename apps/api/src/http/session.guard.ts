import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Config } from '#config';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { actOf } from './act-of.ts';
import { admit, admits } from './admit.ts';
import { ALLOWED } from './allow.decorator.ts';
import type { Allowed } from './allow.decorator.ts';
import { BoundDevices } from './bound-devices.ts';
import { cookieName } from './cookies.ts';
import { Guests } from './guests.ts';
import type { GnlcRequest } from './request-context.ts';
import { Sessions } from './sessions.ts';
import { CONFIG } from './tokens.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The one place that decides who a request comes from and whether it may pass. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly guests: Guests,
    private readonly devices: BoundDevices,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<GnlcRequest>();
    refuseForeignWrites(request);
    const sessionToken = request.cookies[cookieName('session', this.config)] ?? null;
    request.browser = {
      remote: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      sessionToken,
      device: request.cookies[cookieName('device', this.config)] ?? null,
      guestToken: request.cookies[cookieName('guest', this.config)] ?? null,
      seatToken: request.cookies[cookieName('seat', this.config)] ?? null,
    };
    const allowed = this.reflector.get<Allowed | undefined>(ALLOWED, context.getHandler());
    const { actor: signedIn, session } = await this.sessions.asking(sessionToken);
    const actor = await this.whoPasses(signedIn, allowed, request);
    request.actor = actor;
    request.session = session;
    request.act = () => actOf(context, actor);
    admit(actor, allowed, request);
    return true;
  }

  /** The device of a seat where it votes; else whoever is signed in; the guest of an invitation link only where that one may not pass and the guest may. */
  private async whoPasses(
    signedIn: Actor,
    allowed: Allowed | undefined,
    request: GnlcRequest,
  ): Promise<Actor> {
    // Who signed in and sees a closed session as a person goes on to.
    const asPerson = allowed?.who === 'everyone' && signedIn.kind === 'person';
    const seatToken = asPerson ? null : (request.browser?.seatToken ?? null);
    const device = await this.devices.acting(seatToken, allowed, request);
    if (device !== null) return device;
    const token = request.browser?.guestToken ?? null;
    if (token === null || admits(signedIn, allowed, request)) return signedIn;
    const guest = await this.guests.asking(token);
    // Without anybody signed in the guest is refused as somebody who is known and may not.
    return guest !== null && (signedIn.kind !== 'person' || admits(guest, allowed, request))
      ? guest
      : signedIn;
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
