import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { commentsAnsweredMail, consultationMail } from '#mail';
import { builtInLanguage } from '#members';
import type { InterfaceLanguage } from '#members';
import { planLines } from '#plan';
import type { Plan } from '#plan';
import type { PlanCommentRecord, Store } from '#store';
import { Clock } from '../../http/clock.ts';
import { CONFIG } from '../../http/tokens.ts';
import { LanguagePacks } from '../../languages/language-packs.ts';

/** Letters of a consultation, to those who lead a city, each in their language, through the outbox. */
@Injectable()
export class ConsultationMails {
  constructor(
    private readonly clock: Clock,
    private readonly packs: LanguagePacks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Asks every city what it says to the draft. */
  async tellOpened(
    store: Store,
    cities: readonly { readonly id: string; readonly name: string }[],
    closesAt: Date,
  ): Promise<void> {
    const names = new Map(cities.map(({ id, name }) => [id, name]));
    for (const { city, email, language } of await this.leading(store, [...names.keys()])) {
      const mail = consultationMail(
        { ...this.about(city, names.get(city) ?? city), to: email, closesAt: closesAt.toISOString() },
        language,
        this.packs.mails(language),
      );
      store.outbox.add('mail.send', { mail: await store.mails.add(mail, this.clock.now()) });
    }
  }

  /** Tells a city what became of its comments, all of which are answered. */
  async tellAnswered(store: Store, plan: Plan, own: readonly PlanCommentRecord[]): Promise<void> {
    const [first] = own;
    if (first === undefined) return;
    const name = (await store.members.find(first.city))?.name ?? first.city;
    for (const { city, email, language } of await this.leading(store, [first.city])) {
      const lines = new Map(planLines(plan, builtInLanguage(language)).map(({ id, text }) => [id, text]));
      const mail = commentsAnsweredMail(
        {
          ...this.about(city, name),
          to: email,
          comments: own.map(({ line, answers }) => ({
            about: shortened(lines.get(line) ?? line),
            outcome: answers.at(-1)?.outcome ?? 'not-taken-up',
            reason: answers.at(-1)?.reason ?? '',
          })),
        },
        language,
        this.packs.mails(language),
      );
      store.outbox.add('mail.send', { mail: await store.mails.add(mail, this.clock.now()) });
    }
  }

  private about(id: string, city: string) {
    return {
      city,
      address: `${this.config.publicUrl}/city/${encodeURIComponent(id)}/consultation`,
      team: this.config.teamEmail,
    };
  }

  /** Focal points and signatories, once for each city that they lead. */
  private async leading(
    store: Store,
    cities: readonly string[],
  ): Promise<
    readonly { readonly city: string; readonly email: string; readonly language: InterfaceLanguage }[]
  > {
    const held = await store.grants.ofCities(cities);
    const leads = held.filter(({ role }) => role === 'focal-point' || role === 'signatory');
    const people = await store.people.byIds([...new Set(leads.map(({ person }) => person))]);
    const once = new Map(leads.map(({ city, person }) => [`${city} ${person}`, { city, person }]));
    return [...once.values()].flatMap(({ city, person }) => {
      const found = people.get(person);
      return found === undefined || city === null
        ? []
        : [{ city, email: found.email, language: found.language }];
    });
  }
}

/** As much of a line as tells which one it is. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
