import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { signatureMail } from '#mail';
import type { AskedSignature } from '#mail';
import { permissions } from '#members';
import type { Action, InterfaceLanguage } from '#members';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { Clock } from '../http/clock.ts';
import { CONFIG } from '../http/tokens.ts';
import { LanguagePacks } from '../languages/language-packs.ts';

const system = { kind: 'system', name: 'signatures' } as const;

/** Somebody of the team who may give a signature. */
export interface Signer {
  readonly person: string;
  readonly label: string;
  readonly email: string;
  readonly language: InterfaceLanguage;
}

/** What is told of something that waits for a second signature. */
export interface Waiting {
  readonly round: { readonly id: string; readonly title: string };
  readonly about: 'decision' | 'settings';
  /** Who put it forward. */
  readonly by: string | null;
  readonly reason: string;
  /** Whose own draft can no longer be signed now. */
  readonly superseded: string | null;
}

/** Tells the team what waits for a second signature, in the transaction that puts it forward: told once, or not at all. */
@Injectable()
export class SignatureMails {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly packs: LanguagePacks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who may sign: looked up by the system, because not everyone who puts something forward reads all people. */
  async signers(action: Extract<Action, 'decision.sign' | 'settings.agree'>): Promise<readonly Signer[]> {
    return this.gate.as(system).transaction(async (store) => {
      const held = (await store.grants.current()).filter(({ role }) => permissions[action].includes(role));
      const ids = [...new Set(held.map(({ person }) => person))];
      const people = await store.people.byIds(ids);
      return ids.flatMap((person) => {
        const found = people.get(person);
        return found ? [{ person, label: found.label, email: found.email, language: found.language }] : [];
      });
    });
  }

  /** Writes to everyone but its author; who is told that an own draft is void is not asked a second time. */
  async tell(
    store: Store,
    { round, by, superseded, ...told }: Waiting,
    signers: readonly Signer[],
  ): Promise<void> {
    const who = signers.find(({ person }) => person === by)?.label ?? null;
    const page = told.about === 'decision' ? 'ranking' : 'survey';
    const part = told.about === 'decision' ? 'decision' : 'plan';
    const address = `${this.config.publicUrl}/${page}/${encodeURIComponent(round.id)}/${part}`;
    for (const { person, email, language } of signers) {
      if (person === by) continue;
      const about: AskedSignature['about'] = person === superseded ? 'superseded' : told.about;
      const mail = signatureMail(
        { about, to: email, who, round: round.title, reason: told.reason, address },
        language,
        this.packs.mails(language),
      );
      store.outbox.add('mail.send', { mail: await store.mails.add(mail, this.clock.now()) });
    }
  }
}
