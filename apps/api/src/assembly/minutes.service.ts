import { Injectable } from '@nestjs/common';
import { minutesOf, reservationsUntil } from '#assembly';
import type { MinutesItemText } from '#documents';
import type { Actor, Language, LocalText } from '#members';
import { StoreGate } from '#store';
import type { AssemblyRecord, Store } from '#store';
import { Clock } from '../http/clock.ts';
import { formatOf } from '../http/document-file.ts';
import { DocumentThreads } from '../jobs/document-threads.ts';
import type { DocumentSource } from '../jobs/document-threads.ts';
import { pageMessages } from '../languages/page-messages.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { entriesOf } from './ledger.ts';
import type { MinutesFile } from './minutes.dto.ts';

/** The minutes of a session, written from its ledger whenever somebody asks; what is still open is not in them. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly threads: DocumentThreads,
  ) {}

  /** The minutes in that format and language; the same ledger gives the same bytes. */
  async write(actor: Actor, id: string, file: MinutesFile, language: Language): Promise<Uint8Array> {
    // Row-level security refuses whoever may not see the session.
    const session = await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
    const { hash } = await this.gate.as(asSystem).transaction((store) => store.ledgers.head(id));
    const until = reservationsUntil(session);
    const over = until !== null && this.clock.now().toISOString() >= until;
    // The close of a session is no entry of its ledger.
    const key = ['minutes', id, hash, session.closedAt, over, language].join(' ');
    return this.threads.write(key, () => this.gather(session, language, over), formatOf(file));
  }

  private async gather(session: AssemblyRecord, language: Language, over: boolean): Promise<DocumentSource> {
    const { id, practice, closedAt, openedAt } = session;
    const until = reservationsUntil(session);
    const messages = pageMessages(language).filter(({ area }) => area === 'assembly');
    return this.gate.as(asSystem).transaction(async (store) => {
      const entries = await entriesOf(store, id);
      const members = await store.members.all();
      const cities = new Map(members.map((city) => [city.id, city]));
      const seats = (await store.assemblies.seats(id)).flatMap(({ id: seat, city }) => {
        const found = cities.get(city);
        return found ? [[seat, { id: found.id, name: found.name, region: found.region }] as const] : [];
      });
      const about = {
        language,
        messages: Object.fromEntries(messages.map(({ key, text }) => [key, text])),
        minutes: minutesOf(entries),
        practice,
        closedAt,
        reservationsUntil: until,
        createdAt: over && until !== null ? until : (entries.at(-1)?.at ?? openedAt),
        items: await itemTexts(store, id),
        seats: Object.fromEntries(seats),
        cities: Object.fromEntries(members.map(({ id: city, name }) => [city, name])),
      };
      return { kind: 'minutes', about };
    });
  }
}

async function itemTexts(store: Store, assembly: string): Promise<readonly MinutesItemText[]> {
  const options = new Map<string, Record<string, Record<string, LocalText>>>();
  for (const { id, item, options: ofPoll } of await store.polls.all(assembly)) {
    const polls = options.get(item) ?? {};
    polls[id] = Object.fromEntries(ofPoll.map((option) => [option.id, option.title]));
    options.set(item, polls);
  }
  return (await store.assemblies.items(assembly)).map(({ id, number, title, question }) => ({
    id,
    number,
    title,
    question,
    options: options.get(id) ?? {},
  }));
}
