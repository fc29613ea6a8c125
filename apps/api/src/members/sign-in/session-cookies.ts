import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '#config';
import { cookieName, cookieOptions } from '../../http/cookies.ts';
import { LiveEvents } from '../../http/live-events.ts';
import { endedSessionTopic } from '../../http/live-session.interceptor.ts';
import type { Browser } from '../../http/request-context.ts';
import { CONFIG } from '../../http/tokens.ts';
import { KnownDevices } from './known-devices.ts';
import type { NewSession } from './session-starter.ts';

const yearInMs = 365 * 24 * 3_600_000;

/** Gives browsers their session, and says of sessions that they ended; to be called after the commit. */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly devices: KnownDevices,
    private readonly live: LiveEvents,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Gives a browser its new session, and the mark by which the mailbox knows it again. */
  keep({ token, email, expiresAt, ended }: NewSession, browser: Browser, reply: FastifyReply): void {
    const options = cookieOptions(this.config);
    void reply.setCookie(cookieName('session', this.config), token, { ...options, expires: expiresAt });
    void reply.setCookie(cookieName('device', this.config), this.devices.remembering(email, browser.device), {
      ...options,
      expires: new Date(Date.now() + yearInMs),
    });
    this.ended(ended === null ? [] : [ended]);
  }

  /** Takes the session from a browser, and the one that an invitation link began; the mark stays. */
  clear(reply: FastifyReply): void {
    for (const kind of ['session', 'guest'] as const)
      void reply.clearCookie(cookieName(kind, this.config), cookieOptions(this.config));
  }

  /** Ends the event streams of sessions that were ended. */
  ended(sessions: readonly string[]): void {
    for (const session of sessions) this.live.announce(endedSessionTopic(session));
  }
}
