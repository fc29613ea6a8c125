import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { letterMail, usualLetter, teamContact } from '#mail';
import type { OutgoingMail, PlacedText } from '#mail';
import { bestLanguage, languages } from '#members';
import type { CityContact, InterfaceLanguage, MemberCity } from '#members';
import type { Store } from '#store';
import { isSubmitted } from '#survey';
import type { LetterKind, Round } from '#survey';
import { Clock } from '../../http/clock.ts';
import { CONFIG } from '../../http/tokens.ts';
import { LanguagePacks } from '../../languages/language-packs.ts';
import { deadlineText } from './deadline-text.ts';

const day = 86_400_000;

/** Somebody who is written to. */
export interface Reader {
  readonly email: string;
  readonly language: InterfaceLanguage;
}

/** Who of a city is written to, and why nobody is where that is so. */
export interface CityReaders {
  readonly readers: readonly Reader[];
  readonly none: 'no-address' | 'bounced' | null;
  /** The language that the city is written to in; where several read, that of the first. */
  readonly language: InterfaceLanguage;
}

/** A letter as one reader gets it. */
export interface WrittenLetter {
  readonly language: InterfaceLanguage;
  readonly mail: OutgoingMail;
}

/** Writes the letters of a round: in whose words, to whom, in which language, with what in the places. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly clock: Clock,
    private readonly packs: LanguagePacks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Every language that can be written in. */
  languages(): readonly InterfaceLanguage[] {
    return [...languages, ...this.packs.all().map(({ version }) => version.tag)];
  }

  /** The words of a letter: the team's own where it has written some in that language, else the usual ones. */
  async text(
    store: Store,
    round: string,
    kind: LetterKind,
    language: InterfaceLanguage,
  ): Promise<PlacedText> {
    const own = (await store.letters.texts(round)).find(
      (one) => one.kind === kind && one.language === language,
    );
    return own ?? usualLetter(kind, language, this.packs.mails(language));
  }

  /** Who reads for each of these cities: its focal points, each in their language; where it has none, its office. */
  async readersOf(store: Store, cities: readonly MemberCity[]): Promise<(city: MemberCity) => CityReaders> {
    const ids = cities.map(({ id }) => id);
    const held = (await store.grants.ofCities(ids)).filter(({ role }) => role === 'focal-point');
    const people = await store.people.byIds(held.map(({ person }) => person));
    const offices = await store.contacts.ofCities(ids);
    return (city) => {
      const leads = new Set(held.filter((one) => one.city === city.id).map(({ person }) => person));
      return this.readers(
        city,
        [...leads].flatMap((person) => people.get(person) ?? []),
        offices.get(city.id) ?? null,
      );
    };
  }

  private readers(city: MemberCity, leads: readonly Reader[], office: CityContact | null): CityReaders {
    const ofCity = bestLanguage(city.languages, this.languages()) ?? 'en';
    if (leads.length > 0) {
      const readers = leads
        .map(({ email, language }) => ({ email, language: this.offered(language) }))
        .sort((a, b) => (a.email < b.email ? -1 : 1));
      return { readers, none: null, language: readers[0]?.language ?? ofCity };
    }
    if (office === null) return { readers: [], none: 'no-address', language: ofCity };
    if (office.bouncedAt !== null) return { readers: [], none: 'bounced', language: ofCity };
    return { readers: [{ email: office.email, language: ofCity }], none: null, language: ofCity };
  }

  /** A letter to everybody who reads for a city, about the round with the city's own deadline; `link` opens its draft. */
  async toCity(
    store: Store,
    round: Round,
    city: MemberCity,
    { kind, link, readers }: { kind: LetterKind; link: string; readers: readonly Reader[] },
  ): Promise<readonly WrittenLetter[]> {
    const { deadline } = round;
    const days = Math.max(0, Math.ceil((Date.parse(deadline) - this.clock.now().getTime()) / day));
    const letters: WrittenLetter[] = [];
    for (const { email, language } of readers) {
      const values = {
        ...this.always(round, deadline, language),
        city: city.name,
        link,
        days,
      };
      const text = await this.text(store, round.id, kind, language);
      letters.push({ language, mail: letterMail(email, text, values, language) });
    }
    return letters;
  }

  /**
   * One letter that lists the cities of a country that have not answered, to its national contacts. A copy of every
   * reminder would be dozens of mails in one morning; a list is what somebody can work with. Null when none is missing.
   */
  async toCountry(
    store: Store,
    round: Round,
    country: string,
    wanted?: InterfaceLanguage,
  ): Promise<readonly WrittenLetter[] | null> {
    const asked = new Set(await store.rounds.cities(round.id));
    const members = (await store.members.all()).filter((one) => one.country === country && asked.has(one.id));
    const states = new Map((await store.responses.ofRound(round.id)).map((one) => [one.city, one.state]));
    const missing = members.filter(({ id }) => !isSubmitted(states.get(id)));
    if (missing.length === 0) return null;
    const letters: WrittenLetter[] = [];
    for (const { email, language: wished } of await store.people.nationalContacts(country)) {
      const language = wanted ?? this.offered(wished);
      const values = {
        ...this.always(round, round.deadline, language),
        country: members[0]?.countryName ?? country,
        missing: missing.map(({ name }) => `- ${name}`).join('\n'),
        answered: members.length - missing.length,
        asked: members.length,
      };
      const text = await this.text(store, round.id, 'national', language);
      letters.push({ language, mail: letterMail(email, text, values, language) });
    }
    return letters;
  }

  private always(round: Round, deadline: string, language: InterfaceLanguage) {
    return {
      round: round.title,
      deadline: deadlineText(deadline, round.timeZone, language),
      team: teamContact(this.config.teamEmail, language, this.packs.mails(language)),
    };
  }

  /** A language that was withdrawn since is written to in English. */
  private offered(language: InterfaceLanguage): InterfaceLanguage {
    return this.languages().includes(language) ? language : 'en';
  }
}
