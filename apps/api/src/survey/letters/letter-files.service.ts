import { Injectable } from '@nestjs/common';
import { csvText } from '#members';
import type { Act, Actor } from '#members';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { roundFor, usualTerms } from '#survey';
import type { LetterKind } from '#survey';
import { Clock } from '../../http/clock.ts';
import { InvitationLinks } from '../invitation-links.ts';
import { personOf } from '../../members/person-of.ts';
import { roundOrRefuse } from '../rounds.service.ts';
import { deadlineText } from './deadline-text.ts';
import { LetterWriter } from './letter-writer.ts';
import { LettersService } from './letters.service.ts';
import type { BouncesView } from './letters.view.ts';

const head = ['city', 'name', 'country', 'language', 'email', 'deadline', 'link', 'subject', 'body'];

/** Letters that leave and come back by other ways: a mail merge of the team's own, and addresses that bounced. */
@Injectable()
export class LetterFilesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly links: InvitationLinks,
    private readonly writer: LetterWriter,
    private readonly letters: LettersService,
  ) {}

  /**
   * A line for every reader of the cities that have not answered, with the link that opens their draft; one without an
   * address where nobody reads. Recorded.
   */
  async merge(
    actor: Actor,
    act: Act,
    roundId: string,
    kind: LetterKind,
  ): Promise<{ name: string; csv: string }> {
    return this.gate.as(actor).transaction(async (store) => {
      await store.audit.add(actor, act);
      const round = await roundOrRefuse(store, roundId);
      const links = await store.invitations.live(roundId);
      const rows: string[][] = [];
      const waiting = await this.letters.waitingFor(store, round);
      const readersOf = await this.writer.readersOf(store, waiting);
      const terms = await store.terms.all(roundId);
      for (const city of waiting) {
        const live = links.get(city.id);
        const { readers, language: ofCity } = readersOf(city);
        // Its link is what reaches a city without an address, by whatever way.
        const shown = readers.length > 0 ? readers : [{ email: '', language: ofCity }];
        if (!live) continue;
        const link = this.links.addressOf(live);
        const own = roundFor(round, terms.get(city.id) ?? usualTerms);
        for (const { language, mail } of await this.writer.toCity(store, own, city, {
          kind,
          link,
          readers: shown,
        }))
          rows.push([
            city.id,
            city.name,
            city.countryName,
            language,
            mail.to,
            deadlineText(own.deadline, round.timeZone, language),
            link,
            mail.subject,
            mail.text,
          ]);
      }
      return { name: `${roundId}-${kind}.csv`, csv: csvText([head, ...rows]) };
    });
  }

  /** Notes which cities cannot be reached; addresses are compared and not kept. */
  async bounces(actor: Actor, write: WriteKey, roundId: string, text: string): Promise<BouncesView> {
    return this.gate.as(actor).once(write, async (store) => {
      await roundOrRefuse(store, roundId);
      const came = addressesIn(text);
      const reached = new Set<string>();
      const cities = new Set<string>();
      const now = this.clock.now();
      for (const { city, office, emails } of await addressesOf(store, roundId)) {
        const back = emails.filter((email) => came.has(email));
        if (back.length === 0) continue;
        back.forEach((email) => reached.add(email));
        cities.add(city);
        const contact = await store.contacts.find(city);
        if (contact && office !== null && back.includes(office) && contact.bouncedAt === null) {
          await store.contacts.save(city, { ...contact, bouncedAt: now.toISOString() });
          await store.contacts.note({ city }, ['bounced'], { at: now, by: personOf(actor), note: null });
        }
      }
      await store.letters.bounced(roundId, [...cities], now);
      return { cities: [...cities].sort(), unknown: came.size - reached.size };
    });
  }
}

/** Whatever looks like an address in a text, in lower case, each once. */
function addressesIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+\.[^\s<>,;:"'()[\]]+/g) ?? []).map(clean));
}

const clean = (address: string): string => address.toLowerCase().replace(/\.$/, '');

async function addressesOf(
  store: Store,
  roundId: string,
): Promise<
  readonly { readonly city: string; readonly office: string | null; readonly emails: readonly string[] }[]
> {
  const cities = await store.rounds.cities(roundId);
  const offices = await store.contacts.ofCities(cities);
  const held = (await store.grants.ofCities(cities)).filter(({ role }) => role === 'focal-point');
  const people = await store.people.byIds(held.map(({ person }) => person));
  return cities.map((city) => {
    const office = offices.get(city)?.email.toLowerCase() ?? null;
    const leads = held
      .filter((one) => one.city === city)
      .flatMap(({ person }) => people.get(person)?.email ?? []);
    return { city, office, emails: [...(office === null ? [] : [office]), ...leads] };
  });
}
