import { createHash, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { signInMail } from '#mail';
import { unaskedAct } from '#members';
import type { InterfaceLanguage } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Person, SessionWay, SignIn, Store } from '#store';
import type { Browser } from '../http/request-context.ts';
import { tokenHash } from '../http/sessions.ts';
import { CONFIG } from '../http/tokens.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import { KnownDevices } from './sign-in/known-devices.ts';
import { SessionStarter } from './sign-in/session-starter.ts';
import type { NewSession } from './sign-in/session-starter.ts';
import { Throttle } from './sign-in/throttle.ts';
import { namedGrants } from './sign-in/who-is-here.ts';
import type { PersonToChooseView } from './sign-in.view.ts';

const system = { kind: 'system', name: 'sign-in' } as const;
/** Whoever types a code is nobody before it was right. */
const nobody = { kind: 'public' } as const;
const linkLasts = 30 * 60_000;
const readyLinkLasts = 12 * 3_600_000;
const codeAttempts = 5;

/** Salted with the id of the mail, so that equal codes do not look alike. */
const codeHash = (id: string, code: string): string =>
  createHash('sha256').update(`${id}:${code}`).digest('hex');

/**
 * Sign-in without passwords: a single-use link and a short code by mail to a mailbox, which one person or several read.
 * Works on the real clock even when the demonstration's clock stands still.
 */
@Injectable()
export class SignInService {
  constructor(
    private readonly gate: StoreGate,
    private readonly throttle: Throttle,
    private readonly devices: KnownDevices,
    private readonly starter: SessionStarter,
    @Inject(CONFIG) private readonly config: Config,
    private readonly packs: LanguagePacks,
  ) {}

  /** Sends a link and a code when the mailbox is known; the caller cannot tell whether it is. */
  async request(email: string, language: InterfaceLanguage, browser: Browser): Promise<void> {
    await this.throttle.network(browser.remote);
    await this.throttle.mail(email, this.devices.knownTo(email, browser.device));
    await this.gate.as(system).transaction(async (store) => {
      const [first] = await store.people.behind(email);
      if (!first) return;
      const { token, code } = await this.issue(store, first.email, linkLasts);
      const values = { to: first.email, link: this.linkOf(token), code, minutes: linkLasts / 60_000 };
      const mail = signInMail(values, language, this.packs.mails(language));
      const id = await store.mails.add(mail, new Date());
      store.outbox.add('mail.send', { mail: id, urgent: true });
    });
  }

  /** A ready link for a mailbox, for the demonstration and for operators at the console. */
  async readyLink(email: string): Promise<string> {
    return this.gate.as(system).transaction(async (store) => {
      const [first] = await store.people.behind(email);
      if (!first) throw new Problem('not-found', 'person-unknown');
      return this.linkOf((await this.issue(store, first.email, readyLinkLasts)).token);
    });
  }

  private linkOf(token: string): string {
    return `${this.config.publicUrl}/sign-in#token=${token}`;
  }

  private async issue(store: Store, email: string, lasts: number): Promise<{ token: string; code: string }> {
    const [id, at] = [randomUUID(), new Date()];
    const token = randomBytes(24).toString('base64url');
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const expiresAt = new Date(at.getTime() + lasts);
    const hashes = { tokenHash: tokenHash(token), codeHash: codeHash(id, code) };
    await store.signIns.start({ id, email, ...hashes, at, expiresAt });
    return { token, code };
  }

  /** Exchanges the token of a link for a session; where several people read the mailbox, that of the one `chosen`. */
  async withLink(token: string, chosen: string | null, browser: Browser): Promise<NewSession> {
    const spent = await this.throttle.network(browser.remote);
    const session = await this.gate.as(system).transaction(async (store) => {
      const signIn = await store.signIns.ofToken(tokenHash(token));
      if (!signIn) throw new Problem('invalid', 'sign-in-link-unknown');
      if (signIn.usedAt) throw new Problem('gone', 'sign-in-link-used');
      if (signIn.expiresAt <= new Date()) throw new Problem('gone', 'sign-in-link-expired');
      return this.begin(store, signIn, chosen, 'link', browser);
    });
    await this.throttle.takeBack(spent);
    return session;
  }

  /** Exchanges the short code of the latest mail for a session; five wrong codes end it, but not the mail's link. */
  async withCode(email: string, code: string, chosen: string | null, browser: Browser): Promise<NewSession> {
    const device = this.devices.knownTo(email, browser.device);
    const spent = [
      await this.throttle.network(browser.remote),
      await this.throttle.code(email, device),
    ] as const;
    const known = device !== null;
    const session = await this.gate.as(system).transaction(async (store) => {
      const signIn = await store.signIns.latest(email);
      if (!signIn || signIn.usedAt || signIn.expiresAt <= new Date()) return null;
      const left = (known ? signIn.knownAttempts : signIn.attempts) < codeAttempts;
      const given = Buffer.from(codeHash(signIn.id, code));
      if (left && timingSafeEqual(given, Buffer.from(signIn.codeHash)))
        return this.begin(store, signIn, chosen, 'code', browser);
      if (left) await store.signIns.countAttempt(signIn.id, known);
      // Of a mail that was sent only, and never whose: what a stranger types at addresses would flood the record.
      await store.audit.add(nobody, unaskedAct('SignIn.withCode', { mail: signIn.id }), 'sign-in-code-wrong');
      return null;
    });
    if (!session) throw new Problem('invalid', 'sign-in-code-wrong');
    await this.throttle.takeBack(...spent);
    return session;
  }

  private async begin(
    store: Store,
    signIn: SignIn,
    chosen: string | null,
    how: SessionWay,
    browser: Browser,
  ): Promise<NewSession> {
    const person = await personBehind(store, signIn.email, chosen);
    await store.signIns.use(signIn.id, new Date());
    return this.starter.start(store, person, how, browser);
  }

  /** Ends the session of a browser, if it has one; gives its id. */
  async signOut({ sessionToken, guestToken }: Browser): Promise<string | null> {
    return this.gate.as(system).transaction(async (store) => {
      if (guestToken !== null) await store.invitations.end(tokenHash(guestToken));
      if (sessionToken === null) return null;
      const ended = await store.sessions.endOfToken(tokenHash(sessionToken), new Date());
      if (ended === null) return null;
      const actor = { kind: 'person', person: ended.person, grants: [] } as const;
      await store.audit.add(actor, unaskedAct('SignIn.end'));
      return ended.id;
    });
  }
}

/**
 * The person who signs in from a mailbox. Where several read it and none of them is chosen, a conflict that names them,
 * by which nothing is used up. People without a role are left out as long as somebody has one.
 */
async function personBehind(store: Store, email: string, chosen: string | null): Promise<Person> {
  const people = await store.people.behind(email);
  const choices: PersonToChooseView[] = [];
  for (const { id, label } of people)
    choices.push({ id, label, grants: await namedGrants(store, await store.people.grants(id)) });
  const active = choices.filter(({ grants }) => grants.length > 0);
  const offered = active.length > 0 ? active : choices;
  const [only] = offered.length === 1 ? offered : offered.filter(({ id }) => id === chosen);
  const person = people.find(({ id }) => id === only?.id);
  if (person) return person;
  if (people.length === 0) throw new Problem('gone', 'sign-in-link-expired');
  throw new Problem('conflict', 'sign-in-choose', {}, [], { people: offered });
}
