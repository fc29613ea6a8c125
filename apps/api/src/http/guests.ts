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

/** Who came by an invitation link; looked up anew for each request, so that a revoked link or a closed round ends it. */
@Injectable()
export class Guests {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** The guest with this token; null when it is unknown or over, the link was revoked, or the round is over for the city. */
  async asking(token: string | null): Promise<GuestActor | null> {
    if (token === null) return null;
    return this.gate.as(system).transaction(async (store) => {
      const link = await store.invitations.ofSession(tokenHash(token), new Date());
      const asked = link && (await store.rounds.asked(link.round, link.city));
      if (!link || !asked?.invited) return null;
      const own = roundFor(asked.round, asked.terms);
      if (roundPhase(own, this.clock.now().toISOString()) === 'closed') return null;
      const guest = { round: link.round, city: link.city };
      return { kind: 'person', person: link.id, grants: [], guest };
    });
  }
}
