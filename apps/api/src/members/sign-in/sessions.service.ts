import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import type { CurrentSessionOf } from '../../http/request-context.ts';
import { idleSince, secondFactorGiven } from '../../http/sessions.ts';
import { SessionCookies } from './session-cookies.ts';
import type { EndedView, OwnSessionView } from './sessions.view.ts';

/** A person's own sessions, and the end of somebody else's. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly cookies: SessionCookies,
  ) {}

  async own(actor: Actor, current: CurrentSessionOf): Promise<OwnSessionView[]> {
    const at = new Date();
    const sessions = await this.gate
      .as(actor)
      .transaction((store) => store.sessions.ofPerson(current.person, at, idleSince(at)));
    return sessions.map((session) => ({
      id: session.id,
      current: session.id === current.id,
      begunAt: session.begunAt.toISOString(),
      seenAt: session.seenAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
      how: session.how,
      browser: session.browser,
      platform: session.platform,
      secondFactor: secondFactorGiven(session, at),
    }));
  }

  /** Ends one of one's own sessions; that of somebody else is not known here. */
  async end(actor: Actor, write: WriteKey, current: CurrentSessionOf, session: string): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      if (!(await store.sessions.endOne(session, current.person, new Date())))
        throw new Problem('not-found', 'session-unknown');
    });
    this.cookies.ended([session]);
  }

  /** Ends every session of one's own but the one that asks. */
  async endOthers(actor: Actor, write: WriteKey, current: CurrentSessionOf): Promise<EndedView> {
    const ended = await this.gate
      .as(actor)
      .once(write, (store) => store.sessions.endAll(current.person, new Date(), current.id));
    this.cookies.ended(ended);
    return { ended: ended.length };
  }

  /** Ends every session of a person. */
  async signOut(actor: Actor, write: WriteKey, person: string): Promise<EndedView> {
    const ended = await this.gate.as(actor).once(write, async (store) => {
      if (!(await store.people.find(person))) throw new Problem('not-found', 'person-unknown');
      return store.sessions.endAll(person, new Date());
    });
    this.cookies.ended(ended);
    return { ended: ended.length };
  }
}
