import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { isStaff } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import type { CurrentSessionOf } from '../../http/request-context.ts';
import { CONFIG } from '../../http/tokens.ts';
import type { AccountView, SignInWaysView } from './account.view.ts';
import { relyingParty } from './relying-party.ts';
import { namedGrants, secondFactorOf } from './who-is-here.ts';

/** A person's own account. */
@Injectable()
export class AccountService {
  constructor(
    private readonly gate: StoreGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Ways to sign in besides mail. */
  ways(): SignInWaysView {
    return { passkey: relyingParty(this.config) !== null, oidc: this.config.oidc?.name ?? null };
  }

  async own(actor: Actor, session: CurrentSessionOf): Promise<AccountView> {
    return this.gate.as(actor).transaction(async (store) => {
      const person = await store.people.find(session.person);
      if (!person) throw new Problem('not-found', 'person-unknown');
      const held = await store.people.grants(person.id);
      return {
        label: person.label,
        email: person.email,
        language: person.language,
        grants: await namedGrants(store, held),
        secondFactor: await secondFactorOf(store, session, held),
        staff: isStaff(held),
        app: await store.factors.hasTotp(person.id),
        recoveryCodesLeft: await store.factors.recoveryCodesLeft(person.id),
        passkeys: (await store.passkeys.ofPerson(person.id)).length,
      };
    });
  }

  /** Chooses the language in which mails are written. */
  async chooseLanguage(
    actor: Actor,
    write: WriteKey,
    session: CurrentSessionOf,
    language: InterfaceLanguage,
  ): Promise<void> {
    await this.gate.as(actor).once(write, (store) => store.people.chooseLanguage(session.person, language));
  }
}
