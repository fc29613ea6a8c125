import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { unaskedAct } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { roundPhase } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import type { Browser } from '../http/request-context.ts';
import { tokenHash } from '../http/sessions.ts';
import { Throttle } from '../members/sign-in/throttle.ts';
import { roundOfCity } from './asked-city.ts';
import { InvitationLinks } from './invitation-links.ts';

const system = { kind: 'system', name: 'invitations' } as const;
/** Longer than any round: the round ends the session. */
const sessionLasts = 180 * 86_400_000;

/** What an invitation link leads to, and the session that it began. */
export interface OpenedInvitation {
  readonly token: string;
  readonly expiresAt: Date;
  readonly round: string;
  readonly city: string;
  readonly cityName: string;
}

/** Invitation links: whoever has one writes the draft of one city in one round, and can do nothing else. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly throttle: Throttle,
    private readonly links: InvitationLinks,
  ) {}

  /** Exchanges the token of a link for a session of its draft; the link goes on working for whoever has it. */
  async open(linkToken: string, browser: Browser): Promise<OpenedInvitation> {
    const spent = await this.throttle.network(browser.remote);
    const opened = await this.gate.as(system).transaction(async (store) => {
      const link = await store.invitations.ofToken(tokenHash(linkToken));
      if (!link) throw new Problem('invalid', 'invitation-unknown');
      if (link.revokedAt !== null) throw new Problem('gone', 'invitation-revoked');
      const round = await roundOfCity(store, link.round, link.city);
      if (roundPhase(round, this.clock.now().toISOString()) === 'closed')
        throw new Problem('gone', 'invitation-over');
      const token = randomBytes(32).toString('base64url');
      const at = new Date();
      const expiresAt = new Date(at.getTime() + sessionLasts);
      await store.invitations.begin({ tokenHash: tokenHash(token), link: link.id }, at, expiresAt);
      if (browser.guestToken !== null) await store.invitations.end(tokenHash(browser.guestToken));
      await store.audit.add(system, unaskedAct('Invitations.open', { round: link.round, city: link.city }));
      const cityName = (await store.members.find(link.city))?.name ?? link.city;
      return { token, expiresAt, round: link.round, city: link.city, cityName };
    });
    await this.throttle.takeBack(spent);
    this.live.announce(`round:${opened.round}`);
    return opened;
  }

  /** Makes the link of a city worthless at once; `renew` makes another one. */
  async revoke(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    city: string,
    renew: boolean,
  ): Promise<object> {
    return this.gate.as(actor).once(write, async (store) => {
      const round = await roundOfCity(store, roundId, city);
      await store.invitations.revoke(roundId, city, this.clock.now());
      if (renew) {
        if (round.state !== 'open') throw new Problem('conflict', 'round-not-open');
        await this.links.make(store, roundId, [city], this.clock.now());
      }
      return {};
    });
  }
}
