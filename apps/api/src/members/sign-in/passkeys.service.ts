import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { isStaff } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { ChallengePurpose, Passkey, Person, SignInChallenge, Store, WriteKey } from '#store';
import type { Browser, CurrentSessionOf } from '../../http/request-context.ts';
import { tokenHash } from '../../http/sessions.ts';
import { CONFIG } from '../../http/tokens.ts';
import {
  askForNewPasskey,
  askForPasskey,
  challengeIn,
  newPasskey,
  provenCounter,
} from './passkey-ceremony.ts';
import type { AddPasskeyDto } from './passkeys.dto.ts';
import type { PasskeyView } from './passkeys.view.ts';
import { relyingParty } from './relying-party.ts';
import type { RelyingParty } from './relying-party.ts';
import { assertMayChange } from './second-factor.service.ts';
import { SessionStarter } from './session-starter.ts';
import type { NewSession } from './session-starter.ts';
import { Throttle } from './throttle.ts';

const system = { kind: 'system', name: 'sign-in' } as const;
const challengeLasts = 5 * 60_000;
/** More than anyone has devices; keeps the list readable. */
const most = 10;

/**
 * Passkeys of staff: something that one has, opened by something that one knows or is, so that one is both factors. A
 * challenge is ours, works once and for five minutes, whether it is answered rightly or not.
 */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly gate: StoreGate,
    private readonly throttle: Throttle,
    private readonly starter: SessionStarter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the browser needs to ask for a passkey of anybody's. */
  async ask(browser: Browser): Promise<object> {
    await this.throttle.network(browser.remote);
    const options = await askForPasskey(this.party());
    await this.keepChallenge(options.challenge, 'passkey-sign-in', null);
    return options;
  }

  /** Exchanges the proof of a passkey for a session. */
  async signIn(response: object, browser: Browser): Promise<NewSession> {
    const party = this.party();
    const spent = await this.throttle.network(browser.remote);
    const challenge = challengeIn(response);
    takenOrGone(await this.takeChallenge(challenge, 'passkey-sign-in'));
    const { id } = response as { id?: unknown };
    const session = await this.gate.as(system).transaction(async (store) => {
      const passkey = typeof id === 'string' ? await store.passkeys.locked(id) : null;
      if (!passkey) throw new Problem('invalid', 'passkey-unknown');
      const counter = await provenCounter(party, response, challenge, passkey);
      const person = await staffOf(store, passkey.person);
      await store.passkeys.used(passkey.id, counter, new Date());
      return this.starter.start(store, person, 'passkey', browser);
    });
    await this.throttle.takeBack(spent);
    return session;
  }

  async own(actor: Actor, session: CurrentSessionOf): Promise<PasskeyView[]> {
    const passkeys = await this.gate
      .as(actor)
      .transaction((store) => store.passkeys.ofPerson(session.person));
    return passkeys.map(passkeyView);
  }

  /** What the browser needs to make a passkey for whoever is signed in. */
  async askForNew(actor: Actor, session: CurrentSessionOf): Promise<object> {
    const party = this.party();
    const options = await this.gate.as(actor).transaction(async (store) => {
      await assertMayChange(store, session);
      const person = await staffOf(store, session.person);
      const known = await store.passkeys.ofPerson(person.id);
      if (known.length >= most) throw new Problem('conflict', 'passkeys-enough', { limit: most });
      return askForNewPasskey(party, person, known);
    });
    await this.keepChallenge(options.challenge, 'passkey-add', session.person);
    return options;
  }

  /** Keeps the passkey that the browser made. */
  async add(
    actor: Actor,
    write: WriteKey,
    session: CurrentSessionOf,
    { response, name }: AddPasskeyDto,
  ): Promise<PasskeyView> {
    const party = this.party();
    const challenge = challengeIn(response);
    const taken = await this.takeChallenge(challenge, 'passkey-add');
    return this.gate.as(actor).once(write, async (store) => {
      const { person } = takenOrGone(taken);
      if (person !== session.person) throw new Problem('invalid', 'passkey-refused');
      await assertMayChange(store, session);
      await staffOf(store, session.person);
      const made = await newPasskey(party, response, challenge);
      const passkey: Passkey = { ...made, person, name, createdAt: new Date(), usedAt: null };
      if (!(await store.passkeys.add(passkey))) throw new Problem('conflict', 'passkey-there');
      return passkeyView(passkey);
    });
  }

  async rename(
    actor: Actor,
    write: WriteKey,
    session: CurrentSessionOf,
    id: string,
    name: string,
  ): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      if (!(await store.passkeys.rename(id, session.person, name)))
        throw new Problem('not-found', 'passkey-missing');
    });
  }

  async remove(actor: Actor, write: WriteKey, session: CurrentSessionOf, id: string): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      await assertMayChange(store, session);
      if (!(await store.passkeys.remove(id, session.person)))
        throw new Problem('not-found', 'passkey-missing');
    });
  }

  private party(): RelyingParty {
    const party = relyingParty(this.config);
    if (party === null) throw new Problem('conflict', 'passkeys-need-https');
    return party;
  }

  private async keepChallenge(
    challenge: string,
    purpose: ChallengePurpose,
    person: string | null,
  ): Promise<void> {
    const expiresAt = new Date(Date.now() + challengeLasts);
    const kept: SignInChallenge = { hash: tokenHash(challenge), purpose, person, payload: null, expiresAt };
    await this.gate.as(system).transaction((store) => store.challenges.add(kept));
  }

  /** Uses the challenge up in a transaction of its own, so that a refused answer uses it up as well; null where it is gone. */
  private takeChallenge(challenge: string, purpose: ChallengePurpose): Promise<SignInChallenge | null> {
    return this.gate
      .as(system)
      .transaction((store) => store.challenges.take(tokenHash(challenge), purpose, new Date()));
  }
}

function takenOrGone(taken: SignInChallenge | null): SignInChallenge {
  if (!taken) throw new Problem('gone', 'passkey-challenge-gone');
  return taken;
}

const passkeyView = ({ id, name, createdAt, usedAt }: Passkey): PasskeyView => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  usedAt: usedAt?.toISOString() ?? null,
});

/** The person, who must hold a role in the network now. */
async function staffOf(store: Store, id: string): Promise<Person> {
  const person = await store.people.find(id);
  if (!person || !isStaff(await store.people.grants(id)))
    throw new Problem('forbidden', 'passkeys-are-for-staff');
  return person;
}
