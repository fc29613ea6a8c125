import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Config } from '#config';
import { signInMail } from '#mail';
import { actions, may, unaskedAct } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { CONFIG } from '../http/tokens.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import type { GrantView, SessionView } from './sign-in.view.ts';

const system = { kind: 'system', name: 'sign-in' } as const;
const linkLasts = 30 * 60_000;
const readyLinkLasts = 12 * 3_600_000;
const sessionLasts = 14 * 24 * 3_600_000;
const codeAttempts = 5;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A new session's token: the browser keeps it, the database only its hash. */
export interface NewSession {
  readonly token: string;
  readonly person: string;
  readonly expiresAt: Date;
}

/**
 * Sign-in without passwords: a single-use link and a short code by mail, server-side sessions.
 * Works on the real clock even when the demonstration's clock stands still.
 */
@Injectable()
export class SignInService {
  // A whole hall signs in behind one address; what is guessed at is 192 bits, or limited by account.
  private readonly byAddress = new RateLimiterMemory({ points: 600, duration: 600 });
  private readonly byAccount = new RateLimiterMemory({ points: 8, duration: 600 });

  constructor(
    private readonly gate: StoreGate,
    @Inject(CONFIG) private readonly config: Config,
    private readonly packs: LanguagePacks,
  ) {}

  /** Sends a link and a code when the address is known; the caller cannot tell whether it is. */
  async request(email: string, language: InterfaceLanguage, remote: string): Promise<void> {
    await this.throttle(remote, email);
    await this.gate.as(system).transaction(async (store) => {
      const person = await store.people.findByEmail(email);
      if (!person) return;
      const secret = await this.issue(store, person.id);
      const link = this.linkOf(secret.token);
      const mail = signInMail(
        { to: person.email, link, code: secret.code, minutes: linkLasts / 60_000 },
        language,
        this.packs.mails(language),
      );
      const id = await store.mails.add(mail, new Date());
      await store.outbox.add('mail.send', { mail: id });
    });
  }

  /** A ready link for a person, for the demonstration and for operators at the console. */
  async readyLink(email: string): Promise<string> {
    return this.gate.as(system).transaction(async (store) => {
      const person = await store.people.findByEmail(email);
      if (!person) throw new Problem('not-found', 'person-unknown');
      return this.linkOf((await this.issue(store, person.id, readyLinkLasts)).token);
    });
  }

  private linkOf(token: string): string {
    return `${this.config.publicUrl}/sign-in#token=${token}`;
  }

  private async issue(
    store: Store,
    personId: string,
    lasts = linkLasts,
  ): Promise<{ token: string; code: string }> {
    const at = new Date();
    const token = randomBytes(24).toString('base64url');
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await store.signIns.start({
      personId,
      tokenHash: sha256(token),
      codeHash: sha256(`${personId}:${code}`),
      at,
      expiresAt: new Date(at.getTime() + lasts),
    });
    return { token, code };
  }

  /** Exchanges the token of a link for a session. */
  async withLink(token: string, remote: string): Promise<NewSession> {
    await this.throttle(remote);
    return this.gate.as(system).transaction(async (store) => {
      const signIn = await store.signIns.ofToken(sha256(token));
      if (!signIn) throw new Problem('invalid', 'sign-in-link-unknown');
      if (signIn.usedAt) throw new Problem('gone', 'sign-in-link-used');
      if (signIn.expiresAt <= new Date()) throw new Problem('gone', 'sign-in-link-expired');
      return this.begin(store, signIn.id, signIn.person);
    });
  }

  /** Exchanges the short code for a session; five wrong codes end the sign-in. */
  async withCode(email: string, code: string, remote: string): Promise<NewSession> {
    await this.throttle(remote, email);
    const session = await this.gate.as(system).transaction(async (store) => {
      const person = await store.people.findByEmail(email);
      const signIn = person && (await store.signIns.latest(person.id));
      if (!signIn || signIn.usedAt || signIn.expiresAt <= new Date() || signIn.attempts >= codeAttempts)
        return null;
      const given = Buffer.from(sha256(`${signIn.person}:${code}`));
      if (!timingSafeEqual(given, Buffer.from(signIn.codeHash))) {
        await store.signIns.countAttempt(signIn.id);
        return null;
      }
      return this.begin(store, signIn.id, signIn.person);
    });
    if (!session) throw new Problem('invalid', 'sign-in-code-wrong');
    return session;
  }

  private async begin(store: Store, signInId: string, personId: string): Promise<NewSession> {
    const at = new Date();
    await store.signIns.use(signInId, at);
    return this.startSession(store, personId, at);
  }

  /** Starts a session for a person whose identity has been proven. */
  async startSession(store: Store, personId: string, at: Date): Promise<NewSession> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(at.getTime() + sessionLasts);
    await store.signIns.startSession({ tokenHash: sha256(token), personId, at, expiresAt });
    await store.audit.add({ kind: 'person', person: personId, grants: [] }, unaskedAct('SignIn.begin'));
    return { token, person: personId, expiresAt };
  }

  /** Ends the session of a cookie, if there is one. */
  async signOut(token: string | undefined): Promise<void> {
    if (!token) return;
    await this.gate.as(system).transaction(async (store) => {
      const person = await store.signIns.personOfSession(sha256(token), new Date());
      await store.signIns.endSession(sha256(token), new Date());
      if (person !== null) {
        await store.audit.add({ kind: 'person', person, grants: [] }, unaskedAct('SignIn.end'));
      }
    });
  }

  /** Who acts, in the words that the pages need. */
  async session(personId: string | null): Promise<SessionView> {
    return this.gate.as(system).transaction(async (store) => {
      const person = personId === null ? null : await store.people.find(personId);
      const grants = personId === null ? [] : await store.people.grants(personId);
      const actor: Actor =
        personId === null ? { kind: 'public' } : { kind: 'person', person: personId, grants };
      const named: GrantView[] = [];
      for (const { role, city, country } of grants) {
        const cityName = city === null ? null : ((await store.members.find(city))?.name ?? city);
        const countryName = country === undefined ? '' : await store.people.countryName(country);
        named.push({
          role,
          city,
          cityName,
          ...(country !== undefined && { country, countryName: countryName ?? country }),
        });
      }
      return {
        person: person && { id: person.id, label: person.label },
        grants: named,
        language: person?.language ?? null,
        actions: actions.filter((action) => may(actor, action)),
        simulated: (await store.rounds.all()).some((round) => round.simulated),
        development: this.config.mailsReadable,
        empty: await store.people.none(),
      };
    });
  }

  private async throttle(remote: string, email?: string): Promise<void> {
    try {
      await this.byAddress.consume(remote);
      if (email) await this.byAccount.consume(email.toLowerCase());
    } catch {
      throw new Problem('too-many', 'too-many-attempts');
    }
  }
}
