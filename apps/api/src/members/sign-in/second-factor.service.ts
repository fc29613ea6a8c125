import { Injectable, Logger } from '@nestjs/common';
import { needsSecondFactor } from '#members';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { SecretKey } from '#secrets';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import type { CurrentSessionOf } from '../../http/request-context.ts';
import { acceptedStep, appUri, newAppSecret, newRecoveryCodes, plainRecoveryCode } from './app-code.ts';
import { SessionCookies } from './session-cookies.ts';
import type { AppSecretView, RecoveryCodesView } from './second-factor.view.ts';
import { Throttle } from './throttle.ts';
import { secondFactorOf } from './who-is-here.ts';

const system = { kind: 'system', name: 'sign-in' } as const;
const purpose = 'totp';

/**
 * Codes of an authenticator app, and recovery codes for who has lost it. The app's secret is sealed, recovery codes are
 * kept as marks: neither can be read from the database. Answers that show them are not kept under an idempotency key,
 * which would keep them in the open: asking again gives new ones.
 */
@Injectable()
export class SecondFactorService {
  private readonly logger = new Logger(SecondFactorService.name);

  constructor(
    private readonly gate: StoreGate,
    private readonly key: SecretKey,
    private readonly throttle: Throttle,
    private readonly cookies: SessionCookies,
  ) {}

  /** A new secret for an app; it counts once a first code has shown that the app has it. */
  async offer(actor: Actor, act: Act, session: CurrentSessionOf): Promise<AppSecretView> {
    const secret = newAppSecret();
    return this.gate.as(actor).transaction(async (store) => {
      await assertMayChange(store, session);
      if (await store.factors.hasTotp(session.person)) throw new Problem('conflict', 'app-there');
      await store.audit.add(actor, act);
      const sealed = this.key.seal(secret, purpose, session.person);
      await store.factors.offerTotp(session.person, sealed, new Date());
      const person = await store.people.find(session.person);
      return { secret, uri: appUri(secret, person?.email ?? '') };
    });
  }

  /** Takes the first code of an app: from now on it counts, and this session has given its second factor. */
  async confirm(act: Act, session: CurrentSessionOf, code: string): Promise<RecoveryCodesView> {
    await this.take(act, session, async (store) => {
      await assertMayChange(store, session);
      return this.takeAppCode(store, session, code, false);
    });
    return this.freshCodes(session);
  }

  /** Gives the second factor in a session: a code of the app, or a recovery code. */
  async give(act: Act, session: CurrentSessionOf, code: string): Promise<void> {
    const digits = code.replaceAll(/\s/g, '');
    await this.take(act, session, (store) =>
      /^\d{6}$/.test(digits)
        ? this.takeAppCode(store, session, digits, true)
        : store.factors.useRecoveryCode(session.person, this.markOf(session.person, code)),
    );
  }

  /** Counts the attempt before it is looked at, and notes in session and log how it went. */
  private async take(
    act: Act,
    session: CurrentSessionOf,
    taken: (store: Store) => Promise<boolean>,
  ): Promise<void> {
    const spent = await this.throttle.secondFactor(session.person);
    const actor = { kind: 'person', person: session.person, grants: [] } as const;
    const given = await this.gate.as(system).transaction(async (store) => {
      const right = await taken(store);
      if (right) await store.sessions.giveSecondFactor(session.id, new Date());
      await store.audit.add(actor, act, right ? null : 'second-factor-wrong');
      return right;
    });
    if (!given) throw new Problem('invalid', 'second-factor-wrong');
    await this.throttle.takeBack(spent);
  }

  private async takeAppCode(
    store: Store,
    { person }: CurrentSessionOf,
    code: string,
    confirmed: boolean,
  ): Promise<boolean> {
    const totp = await store.factors.totp(person);
    if (!totp || (totp.confirmedAt !== null) !== confirmed) return false;
    const secret = this.key.open(totp.sealedSecret, purpose, person);
    if (secret === null) {
      this.logger.error(`the second factor of ${person} was sealed with another key`);
      throw new Problem('unavailable', 'second-factor-unreadable');
    }
    const at = new Date();
    const step = acceptedStep(secret, code, totp.lastStep, at);
    if (step === null) return false;
    await store.factors.acceptTotp(person, step, totp.confirmedAt ?? at);
    return true;
  }

  /** New recovery codes in place of all earlier ones, for who has an app. */
  async newRecoveryCodes(actor: Actor, act: Act, session: CurrentSessionOf): Promise<RecoveryCodesView> {
    await this.gate.as(actor).transaction(async (store) => {
      await assertMayChange(store, session);
      await store.audit.add(actor, act);
      if (!(await store.factors.hasTotp(session.person))) throw new Problem('conflict', 'app-missing');
    });
    return this.freshCodes(session);
  }

  private async freshCodes({ person }: CurrentSessionOf): Promise<RecoveryCodesView> {
    const codes = newRecoveryCodes();
    const marks = codes.map((code) => this.markOf(person, code));
    await this.gate.as(system).transaction((store) => store.factors.keepRecoveryCodes(person, marks));
    return { codes };
  }

  /** Removes the app and the recovery codes that stand in for it. */
  async removeApp(actor: Actor, write: WriteKey, session: CurrentSessionOf): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      await assertMayChange(store, session);
      await removeApp(store, session.person);
    });
  }

  private markOf(person: string, code: string): string {
    return this.key.mark(`${person} ${plainRecoveryCode(code)}`, 'recovery-code');
  }

  /** Takes every factor and other account from a person who has lost them, and ends the sessions; the mailbox is left. */
  async reset(actor: Actor, write: WriteKey, person: string): Promise<void> {
    const ended = await this.gate.as(actor).once(write, async (store) => {
      if (!(await store.people.find(person))) throw new Problem('not-found', 'person-unknown');
      await store.passkeys.removeAll(person);
      await removeApp(store, person);
      await store.otherAccounts.unbind(person);
      return store.sessions.endAll(person, new Date());
    });
    this.cookies.ended(ended);
  }
}

async function removeApp(store: Store, person: string): Promise<void> {
  await store.factors.removeTotp(person);
  await store.factors.keepRecoveryCodes(person, []);
}

/**
 * Refuses to change the factors of an administrator in a session that has not given one: whoever can only read the
 * mailbox must not replace the factor that keeps them out. The very first is set up without.
 */
export async function assertMayChange(store: Store, session: CurrentSessionOf): Promise<void> {
  const held = await store.people.grants(session.person);
  if (!needsSecondFactor(held)) return;
  if ((await secondFactorOf(store, session, held)) === 'to-give')
    throw new Problem('forbidden', 'second-factor-first');
}
