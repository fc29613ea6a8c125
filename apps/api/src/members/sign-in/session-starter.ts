import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { unaskedAct } from '#members';
import type { Person, SessionWay, Store } from '#store';
import type { Browser, CurrentSessionOf } from '../../http/request-context.ts';
import { sessionLasts, tokenHash } from '../../http/sessions.ts';
import { browserFamily } from './browser-family.ts';

/** A session that has just begun: the browser keeps the token, the database only its hash. */
export interface NewSession {
  readonly token: string;
  readonly email: string;
  readonly expiresAt: Date;
  readonly session: CurrentSessionOf;
  /** The session of this browser that ended thereby. */
  readonly ended: string | null;
}

/** Begins sessions, in whatever way somebody got in. */
@Injectable()
export class SessionStarter {
  /**
   * Begins a session for a person whose identity has been proven, under a token that nobody has seen before; the session
   * that the browser had until now ends, so that no token that was there before the sign-in is worth anything after it.
   */
  async start(store: Store, person: Person, how: SessionWay, browser: Browser): Promise<NewSession> {
    const at = new Date();
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(at.getTime() + sessionLasts.whole);
    const { sessionToken } = browser;
    const ended = sessionToken === null ? null : await store.sessions.endOfToken(tokenHash(sessionToken), at);
    // Something that one has, opened by something that one knows or is.
    const secondFactor = how === 'passkey';
    const id = await store.sessions.start({
      tokenHash: tokenHash(token),
      personId: person.id,
      at,
      expiresAt,
      how,
      ...browserFamily(browser.userAgent),
      secondFactor,
    });
    const actor = { kind: 'person', person: person.id, grants: [] } as const;
    await store.audit.add(actor, unaskedAct('SignIn.begin', { session: id }));
    const session = { id, person: person.id, secondFactorAt: secondFactor ? at : null };
    return { token, email: person.email, expiresAt, session, ended: ended?.id ?? null };
  }
}
