import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { awakeGrants } from '#members';
import type { Actor } from '#members';
import { StoreGate } from '#store';
import type { CurrentSessionOf } from './request-context.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/**
 * How long sessions last, in milliseconds. A city's people come back after days to an answer that they began; who holds
 * the role of administrator gives a second factor every day.
 */
export const sessionLasts = { whole: 14 * day, idle: 5 * day, secondFactor: 12 * hour } as const;

/** Milliseconds after which a use of the session is noted again: often enough for people, seldom enough for the disk. */
const noteEvery = 10 * minute;

const system = { kind: 'system', name: 'sign-in' } as const;

/** Who a request comes from. */
export interface Asking {
  readonly actor: Actor;
  readonly session: CurrentSessionOf | null;
}

const nobody: Asking = { actor: { kind: 'public' }, session: null };

/** What the database keeps of a token that only the browser has. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** From when on a session that was not used has gone to sleep for good. */
export const idleSince = (at: Date): Date => new Date(at.getTime() - sessionLasts.idle);

/** Whether a second factor was given in the session, not too long ago. */
export function secondFactorGiven({ secondFactorAt }: CurrentSessionOf, at: Date): boolean {
  return secondFactorAt !== null && at.getTime() - secondFactorAt.getTime() < sessionLasts.secondFactor;
}

/** Sessions as requests meet them; whatever was ended or taken away ends at once, see `StoreGate.asking`. */
@Injectable()
export class Sessions {
  constructor(private readonly gate: StoreGate) {}

  /** Who comes with this token; the role of administrator only where a second factor was given. */
  async asking(token: string | null): Promise<Asking> {
    if (token === null) return nobody;
    const at = new Date();
    const found = await this.gate.asking(tokenHash(token), at);
    if (found === null || found.session.seenAt <= idleSince(at)) return nobody;
    const { person, session, grants } = found;
    if (at.getTime() - session.seenAt.getTime() > noteEvery)
      await this.gate.as(system).transaction((store) => store.sessions.seen(session.id, at));
    const awake = awakeGrants(grants, secondFactorGiven(session, at));
    return { actor: { kind: 'person', person, grants: awake }, session };
  }
}
