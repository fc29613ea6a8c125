import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { writtenPollMail } from '#mail';
import { builtInLanguage } from '#members';
import type { AssemblyRecord, ItemRecord, PollRecord, Store } from '#store';
import { Clock } from '../http/clock.ts';
import { CONFIG } from '../http/tokens.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import { seatNames } from './seat-names.ts';

/** Tells every seat of a poll in writing by mail, through the outbox: most of them are not in the hall. */
@Injectable()
export class WrittenPollMails {
  constructor(
    private readonly clock: Clock,
    private readonly packs: LanguagePacks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Writes to whoever votes for a city; where nobody does yet, to those who lead it. A rehearsal writes to nobody. Needs the system's sight. */
  async tellOpened(
    store: Store,
    assembly: AssemblyRecord,
    item: ItemRecord,
    poll: PollRecord,
  ): Promise<void> {
    if (assembly.practice || poll.rehearsal || poll.closesAt === null) return;
    const names = await seatNames(store, assembly.id);
    const seats = await store.assemblies.seats(assembly.id);
    const held = await store.grants.ofCities(seats.map(({ city }) => city));
    const people = await store.people.byIds([...new Set(held.map(({ person }) => person))]);
    for (const { id, city } of seats) {
      const own = held.filter((grant) => grant.city === city);
      const votes = own.filter(({ role }) => role === 'representative');
      const leads = own.filter(({ role }) => role === 'focal-point' || role === 'signatory');
      const asked = new Set((votes.length > 0 ? votes : leads).map(({ person }) => person));
      for (const person of asked) {
        const reader = people.get(person);
        if (reader === undefined) continue;
        const language = builtInLanguage(reader.language);
        const mail = writtenPollMail(
          {
            to: reader.email,
            city: names(id).cityName,
            session: assembly.title,
            item: item.title[language],
            question: item.question[language],
            closesAt: poll.closesAt,
            address: `${this.config.publicUrl}/hall/${assembly.id}?city=${encodeURIComponent(city)}&poll=${poll.id}`,
            team: this.config.teamEmail,
          },
          reader.language,
          this.packs.mails(reader.language),
        );
        store.outbox.add('mail.send', { mail: await store.mails.add(mail, this.clock.now()) });
      }
    }
  }
}
