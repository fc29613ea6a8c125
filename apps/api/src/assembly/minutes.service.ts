import { Injectable } from '@nestjs/common';
import { minutesOf } from '#assembly';
import { minutesDocument } from '#documents';
import type { MinutesAbout, MinutesItemText } from '#documents';
import type { Actor, Language, LocalText } from '#members';
import { StoreGate } from '#store';
import type { AssemblyRecord, Store } from '#store';
import { Clock } from '../http/clock.ts';
import { PaperThreads } from '../jobs/paper-threads.ts';
import { pageMessages } from '../languages/page-messages.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { entriesOf } from './ledger.ts';
import type { MinutesFile } from './minutes.dto.ts';

const hour = 3_600_000;

/** The minutes of a session, written from its ledger whenever somebody asks; what is still open is not in them. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly threads: PaperThreads,
  ) {}

  /** The minutes in that format and language; the same ledger gives the same bytes once nothing more can be said. */
  async write(actor: Actor, id: string, file: MinutesFile, language: Language): Promise<Uint8Array> {
    // Row-level security refuses whoever may not see the session.
    await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
    const about = await this.gate.as(asSystem).transaction((store) => this.about(store, id, language));
    const { head } = about.minutes;
    const key = ['minutes', head.hash, language, about.closedAt, about.createdAt].join(' ');
    return this.threads.write(key, () => minutesDocument(about), file === 'minutes.docx' ? 'docx' : 'pdf');
  }

  private async about(store: Store, id: string, language: Language): Promise<MinutesAbout> {
    const assembly = await assemblyOrRefuse(store, id);
    const { practice, closedAt } = assembly;
    const entries = await entriesOf(store, id);
    const until = reservationsUntil(assembly);
    const members = await store.members.all();
    const cities = new Map(members.map((city) => [city.id, city]));
    const seats = (await store.assemblies.seats(id)).flatMap(({ id: seat, city }) => {
      const found = cities.get(city);
      return found ? [[seat, { id: found.id, name: found.name, region: found.region }] as const] : [];
    });
    const messages = pageMessages(language).filter(({ area }) => area === 'assembly');
    const over = until !== null && this.clock.now().toISOString() >= until;
    return {
      language,
      messages: Object.fromEntries(messages.map(({ key, text }) => [key, text])),
      minutes: minutesOf(entries),
      practice,
      closedAt,
      reservationsUntil: until,
      createdAt: over ? until : (entries.at(-1)?.at ?? assembly.openedAt),
      items: await itemTexts(store, id),
      seats: Object.fromEntries(seats),
      cities: Object.fromEntries(members.map(({ id: city, name }) => [city, name])),
    };
  }
}

function reservationsUntil({ closedAt, rules }: AssemblyRecord): string | null {
  if (closedAt === null) return null;
  return new Date(Date.parse(closedAt) + rules.reservationHours * hour).toISOString();
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
