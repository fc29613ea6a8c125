import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { StoreGate } from '#store';
import { roundFor, roundPhase } from '#survey';
import { Clock } from './clock.ts';
import { tokenHash } from './sessions.ts';

const system = { kind: 'system', name: 'invitations' } as const;

/** An actor who is a guest, see `Guest`. */
export type GuestActor = Extract<Actor, { kind: 'person' }> &
  Required<Pick<Extract<Actor, { kind: 'person' }>, 'guest'>>;

/** A guest with the link that they came by, and their name where they gave one. */
export interface KnownGuest {
  readonly actor: GuestActor;
  readonly link: string;
  readonly name: string | null;
}

/** Who came by an invitation link; looked up anew for each request, so that a revoked link or a closed round ends it. */
@Injectable()
export class Guests {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** The guest with this token, see `known`. */
  async asking(token: string | null): Promise<GuestActor | null> {
    return (await this.known(token))?.actor ?? null;
  }

  /**
   * The guest with this token, with link and name; null when it is unknown or over, the link was revoked, or the round is
   * over for the city.
   */
  async known(token: string | null): Promise<KnownGuest | null> {
    if (token === null) return null;
    return this.gate.as(system).transaction(async (store) => {
      const link = await store.invitations.ofSession(tokenHash(token), new Date());
      const asked = link && (await store.rounds.asked(link.round, link.city));
      if (!link || !asked?.invited) return null;
      const own = roundFor(asked.round, asked.terms);
      if (roundPhase(own, this.clock.now().toISOString()) === 'closed') return null;
      const guest = { round: link.round, city: link.city };
      const actor = { kind: 'person', person: link.hand, grants: [], guest } as const;
      return { actor, link: link.id, name: await store.invitations.nameOf(link.hand) };
    });
  }
}
