import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { unaskedAct } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { InvitationLink, Store, WriteKey } from '#store';
import { roundPhase } from '#survey';
import type { Round } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import type { Browser } from '../http/request-context.ts';
import { tokenHash } from '../http/sessions.ts';
import { Throttle } from '../members/sign-in/throttle.ts';
import { personOf } from '../members/person-of.ts';
import { roundOfCity } from './asked-city.ts';
import { InvitationLinks } from './invitation-links.ts';
import type { InvitationView } from './round-cities.view.ts';

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

  /** What a link leads to, before it is taken: nothing is begun, and nothing noted. */
  async look(linkToken: string, browser: Browser): Promise<InvitationView> {
    const spent = await this.throttle.network(browser.remote);
    const seen = await this.gate.as(system).transaction(async (store) => {
      const { link, round } = await this.linkOrRefuse(store, linkToken);
      return {
        cityName: await cityNameOf(store, link.city),
        title: round.title,
        deadline: round.deadline,
        timeZone: round.timeZone,
        practice: round.practice,
      };
    });
    await this.throttle.takeBack(spent);
    return seen;
  }

  /** Exchanges the token of a link for a session of its draft; the link goes on working for whoever has it. */
  async open(linkToken: string, browser: Browser): Promise<OpenedInvitation> {
    const spent = await this.throttle.network(browser.remote);
    const opened = await this.gate.as(system).transaction(async (store) => {
      const { link } = await this.linkOrRefuse(store, linkToken);
      const token = randomBytes(32).toString('base64url');
      const at = new Date();
      const expiresAt = new Date(at.getTime() + sessionLasts);
      const before =
        browser.guestToken === null
          ? null
          : await store.invitations.ofSession(tokenHash(browser.guestToken), at);
      // The same browser at the same link goes on as whom it was.
      const hand = before?.id === link.id ? before.hand : randomUUID();
      await store.invitations.begin({ tokenHash: tokenHash(token), link: link.id, hand }, at, expiresAt);
      if (browser.guestToken !== null) await store.invitations.end(tokenHash(browser.guestToken));
      await store.audit.add(system, unaskedAct('Invitations.open', { round: link.round, city: link.city }));
      const cityName = await cityNameOf(store, link.city);
      return { token, expiresAt, round: link.round, city: link.city, cityName };
    });
    await this.throttle.takeBack(spent);
    this.live.announce(`round:${opened.round}`);
    return opened;
  }

  /** Keeps what a guest is called for those who work on the same answer; null erases it. */
  async name(
    actor: Actor,
    write: WriteKey,
    at: { readonly round: string; readonly city: string },
    name: string | null,
  ): Promise<void> {
    const hand = personOf(actor);
    if (hand === null) throw new Problem('forbidden', 'not-allowed');
    await this.gate.as(actor).once(write, async (store) => {
      await store.invitations.name(hand, at, name, this.clock.now());
    });
  }

  /** The link of a token, and its round as the city has it; refused where it leads nowhere any more. */
  private async linkOrRefuse(
    store: Store,
    token: string,
  ): Promise<{ readonly link: InvitationLink; readonly round: Round }> {
    const link = await store.invitations.ofToken(tokenHash(token));
    if (!link) throw new Problem('invalid', 'invitation-unknown');
    if (link.revokedAt !== null) throw new Problem('gone', 'invitation-revoked');
    const round = await roundOfCity(store, link.round, link.city);
    if (roundPhase(round, this.clock.now().toISOString()) === 'closed')
      throw new Problem('gone', 'invitation-over');
    return { link, round };
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

async function cityNameOf(store: Store, city: string): Promise<string> {
  return (await store.members.find(city))?.name ?? city;
}
