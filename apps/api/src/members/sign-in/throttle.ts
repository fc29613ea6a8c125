import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '#problem';
import { StoreGate } from '#store';

/** So many attempts in so many seconds. */
interface Limit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
  /** What is said beyond it; without one, that there were too many attempts. */
  readonly code?: string;
}

const limits = {
  network: { name: 'network', points: 600, seconds: 600 },
  mail: { name: 'mail', points: 8, seconds: 600 },
  code: { name: 'code', points: 20, seconds: 3_600 },
  secondFactor: { name: 'second-factor', points: 10, seconds: 3_600 },
  invitation: { name: 'invitation', points: 3, seconds: 86_400, code: 'invited-often' },
} as const satisfies Record<string, Limit>;

const system = { kind: 'system', name: 'sign-in' } as const;

/** An attempt that was counted, to be taken back when it turns out honest. */
export type Spent = string & { readonly spent: never };

/**
 * Limits on signing in, counted in the database, so that they hold for all processes together.
 *
 * - By network address 600 in ten minutes: a whole hall stands behind one. Whoever gets in does not count, so that an
 *   assembly of mayors does not run into it; what a machine could guess at behind it are links of 192 bits.
 * - By mailbox 8 mails in ten minutes, and, apart from that, 20 wrong codes an hour on top of the 5 that a mail's code
 *   stands: at most 480 guesses a day at one of a million codes.
 * - By person 10 second factors an hour, which only somebody can use up who is signed in as that person.
 * - By person 3 invitations a day that are sent again.
 *
 * A stranger who uses up what a mailbox has cannot lock its owner out: each mail's link works until it is used or has
 * expired, whatever is asked for or guessed after it, also the links of mails that the stranger caused; a browser that
 * has signed in from the mailbox before (see KnownDevices) has both budgets to itself, and five tries of its own for
 * each code; passkeys and the organisation's account are not counted by mailbox at all.
 * Known and unknown mailboxes are counted alike, so that a limit tells nothing either. Keys are hashes, kept for the
 * window only.
 */
@Injectable()
export class Throttle {
  constructor(private readonly gate: StoreGate) {}

  /** Anything of signing in, by where it comes from. */
  network(remote: string): Promise<Spent> {
    return this.spend(limits.network, remote);
  }

  /** A mail to a mailbox; `device` is a browser that it knows. */
  mail(email: string, device: string | null): Promise<Spent> {
    return this.spend(limits.mail, `${email.toLowerCase()} ${device ?? ''}`);
  }

  /** A code for a mailbox; `device` is a browser that it knows. */
  code(email: string, device: string | null): Promise<Spent> {
    return this.spend(limits.code, `${email.toLowerCase()} ${device ?? ''}`);
  }

  /** A code of an app or a recovery code of a person. */
  secondFactor(person: string): Promise<Spent> {
    return this.spend(limits.secondFactor, person);
  }

  /** An invitation of a person that is sent again. */
  invitation(person: string): Promise<Spent> {
    return this.spend(limits.invitation, person);
  }

  /** What was counted turned out honest. */
  async takeBack(...spent: readonly Spent[]): Promise<void> {
    await this.gate.as(system).transaction(async (store) => {
      for (const key of spent) await store.attempts.takeBack(key);
    });
  }

  /** Counts in a transaction of its own: what is refused must stay counted. */
  private async spend(
    { name, points, seconds, code = 'too-many-attempts' }: Limit,
    subject: string,
  ): Promise<Spent> {
    const key = createHash('sha256').update(`${name} ${subject}`).digest('base64url');
    const at = new Date();
    const { used, endsAt } = await this.gate
      .as(system)
      .transaction((store) => store.attempts.count(key, seconds, at));
    if (used <= points) return key as Spent;
    const retryAfter = Math.max(1, Math.ceil((endsAt.getTime() - at.getTime()) / 1_000));
    throw new Problem('too-many', code, { points }, [], { retryAfter });
  }
}
