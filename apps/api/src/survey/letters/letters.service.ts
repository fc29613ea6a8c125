import { Injectable } from '@nestjs/common';
import type { Actor, InterfaceLanguage, MemberCity } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { LetterTo, Store, WriteKey } from '#store';
import {
  cityDeadline,
  isSubmitted,
  letterKinds,
  letterProblems,
  roundFor,
  roundPhase,
  usualTerms,
} from '#survey';
import type { LetterKind, Round } from '#survey';
import { Clock } from '../../http/clock.ts';
import { InvitationLinks } from '../invitation-links.ts';
import { personOf } from '../../members/person-of.ts';
import { roundOfCity } from '../asked-city.ts';
import { roundOrRefuse } from '../rounds.service.ts';
import { LetterWriter } from './letter-writer.ts';
import type { WrittenLetter } from './letter-writer.ts';
import type { LetterToQuery, SaveLetterTextDto, SendLettersDto } from './letters.dto.ts';
import type { LetterPreviewsView, LetterTextsView, QueuedView, StoppedView } from './letters.view.ts';

const usualPerMinute = 60;
const minute = 60_000;

/** A kind of letter by its name in an address. */
export function kindOrRefuse(name: string): LetterKind {
  const kind = letterKinds.find((one) => one === name);
  if (!kind) throw new Problem('not-found', 'letter-unknown');
  return kind;
}

/** What the team writes to cities: its words, a look before it is sent, and the sending. */
@Injectable()
export class LettersService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly links: InvitationLinks,
    private readonly writer: LetterWriter,
  ) {}

  /** The words of every letter in every language. */
  async texts(actor: Actor, roundId: string): Promise<LetterTextsView> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const own = await store.letters.texts(roundId);
      const texts: LetterTextsView['texts'] = [];
      for (const kind of letterKinds) {
        for (const language of this.writer.languages()) {
          const { subject, body } = await this.writer.text(store, roundId, kind, language);
          const mine = own.some((one) => one.kind === kind && one.language === language);
          texts.push({ kind, language, subject, body, own: mine });
        }
      }
      return { texts };
    });
  }

  /** Saves the team's own words; a place that the letter does not have is refused. */
  async saveText(
    actor: Actor,
    write: WriteKey,
    at: { readonly round: string; readonly kind: LetterKind; readonly language: InterfaceLanguage },
    dto: SaveLetterTextDto,
  ): Promise<LetterTextsView> {
    const { round, kind, language } = at;
    if (!this.writer.languages().includes(language)) throw new Problem('not-found', 'letter-unknown');
    const problems = letterProblems(kind, dto);
    if (problems.length > 0) throw new Problem('invalid', 'letter-invalid', {}, problems);
    await this.gate.as(actor).once(write, async (store) => {
      await roundOrRefuse(store, round);
      await store.letters.saveText(round, { kind, language, ...dto }, personOf(actor), this.clock.now());
    });
    return this.texts(actor, round);
  }

  /** The letter as a city, or a national contact, will get it; the link in it opens nothing. */
  async preview(
    actor: Actor,
    roundId: string,
    kind: LetterKind,
    to: LetterToQuery,
  ): Promise<LetterPreviewsView> {
    return this.gate.as(actor).transaction(async (store) => {
      const written = await this.sample(store, roundId, kind, to);
      return {
        letters: written.map(({ language, mail }) => ({
          to: mail.to === '' ? null : mail.to,
          language,
          subject: mail.subject,
          text: mail.text,
        })),
      };
    });
  }

  /** Sends that look to the one who asks. */
  async test(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    kind: LetterKind,
    to: LetterToQuery,
  ): Promise<QueuedView> {
    return this.gate.as(actor).once(write, async (store) => {
      const me = await store.people.find(personOf(actor) ?? '');
      if (!me) throw new Problem('not-found', 'person-unknown');
      const written = await this.sample(store, roundId, kind, to);
      for (const { mail } of written) {
        const kept = await store.mails.add(
          { ...mail, to: me.email, subject: `[Test] ${mail.subject}` },
          new Date(),
        );
        store.outbox.add('mail.send', { mail: kept });
      }
      return { queued: written.length, seconds: 0 };
    });
  }

  private async sample(
    store: Store,
    roundId: string,
    kind: LetterKind,
    to: LetterToQuery,
  ): Promise<readonly WrittenLetter[]> {
    const wanted = to.language;
    if (wanted !== undefined && !this.writer.languages().includes(wanted))
      throw new Problem('not-found', 'letter-unknown');
    if (kind === 'national') {
      const round = await roundOrRefuse(store, roundId);
      const written = await this.writer.toCountry(store, round, to.country ?? '', wanted);
      if (written === null || written.length === 0) throw new Problem('not-found', 'letter-nobody');
      return written;
    }
    const round = await roundOfCity(store, roundId, to.city ?? '');
    const city = await store.members.find(to.city ?? '');
    if (!city) throw new Problem('not-found', 'city-not-in-round');
    const { readers, language } = (await this.writer.readersOf(store, [city]))(city);
    const own = readers.length > 0 ? readers : [{ email: '', language }];
    // In a language that nobody there reads it is shown as the first of them would get it.
    const inIt = own.filter((reader) => reader.language === wanted);
    const shown =
      wanted === undefined
        ? own
        : inIt.length > 0
          ? inIt
          : own.slice(0, 1).map(({ email }) => ({ email, language: wanted }));
    return this.writer.toCity(store, round, city, { kind, link: this.links.sampleAddress(), readers: shown });
  }

  /**
   * Puts a letter in line for every city that still needs it and has an address, spread over time. Sending the same again reaches those
   * only that it has not reached: whom it was sent to has it.
   */
  async send(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    kind: LetterKind,
    dto: SendLettersDto,
  ): Promise<QueuedView> {
    if (kind !== 'invitation' && kind !== 'reminder') throw new Problem('invalid', 'letter-by-itself');
    const { perMinute = usualPerMinute } = dto;
    return this.gate.as(actor).once(write, async (store) => {
      const round = await roundOrRefuse(store, roundId);
      if (round.state !== 'open') throw new Problem('conflict', 'round-not-open');
      const all = await this.waitingFor(store, round);
      const waiting = dto.city === undefined ? all : all.filter(({ id }) => id === dto.city);
      const number =
        dto.city === undefined ? (dto.number ?? 1) : await nextNumber(store, roundId, kind, dto.city);
      const readersOf = await this.writer.readersOf(store, waiting);
      // A letter to nobody would come back in line each time.
      const cities = waiting.filter((city) => readersOf(city).none === null);
      const countries = [...new Set(waiting.map(({ country }) => country))].sort();
      const to: readonly { readonly kind: LetterKind; readonly to: LetterTo }[] = [
        ...cities.map(({ id }) => ({ kind, to: { city: id } })),
        ...(kind === 'reminder' && dto.city === undefined
          ? countries.map((country) => ({ kind: 'national' as const, to: { country } }))
          : []),
      ];
      const [now, began] = [this.clock.now(), Date.now()];
      const pause = minute / perMinute;
      let queued = 0;
      for (const letter of to) {
        const id = await store.letters.queue(roundId, { ...letter, number }, now);
        if (id === null) continue;
        // Due by the clock on the wall, also where that of the service is set.
        store.outbox.add('survey.letter', { letter: id }, new Date(began + queued * pause));
        queued += 1;
      }
      return { queued, seconds: Math.round((Math.max(0, queued - 1) * pause) / 1_000) };
    });
  }

  /** Puts in line that there is more time: for cities that this deadline helps, that were invited and have not answered. */
  async tellMoreTime(
    store: Store,
    round: Round,
    given: { readonly city: string | null; readonly deadline: string },
  ): Promise<void> {
    // Nobody is written to about answers that are simulated.
    if (round.simulated) return;
    const invited = new Set(
      (await store.letters.ofRound(round.id))
        .filter(({ kind, state }) => kind === 'invitation' && state === 'sent')
        .map(({ city }) => city),
    );
    const terms = await store.terms.all(round.id);
    const wanted = (await this.waitingFor(store, round)).filter(({ id }) => {
      const own = cityDeadline(round, terms.get(id) ?? usualTerms);
      const helped = Date.parse(own) === Date.parse(given.deadline);
      return helped && (given.city === null || id === given.city) && invited.has(id);
    });
    const readersOf = await this.writer.readersOf(store, wanted);
    const cities = wanted.filter((city) => readersOf(city).none === null);
    const number = (await store.terms.extensions(round.id)).length;
    const [now, began] = [this.clock.now(), Date.now()];
    for (const [index, { id: city }] of cities.entries()) {
      const letter = { kind: 'more-time', number, to: { city } } as const;
      const id = await store.letters.queue(round.id, letter, now);
      const due = new Date(began + (index * minute) / usualPerMinute);
      if (id !== null) store.outbox.add('survey.letter', { letter: id }, due);
    }
  }

  /** Holds back what has not left yet. */
  async stop(actor: Actor, write: WriteKey, roundId: string): Promise<StoppedView> {
    return this.gate.as(actor).once(write, async (store) => {
      await roundOrRefuse(store, roundId);
      return { stopped: await store.letters.stop(roundId) };
    });
  }

  /** The cities that have not answered and still can. */
  async waitingFor(store: Store, round: Round): Promise<readonly MemberCity[]> {
    const terms = await store.terms.all(round.id);
    const states = new Map((await store.responses.ofRound(round.id)).map((one) => [one.city, one.state]));
    const now = this.clock.now().toISOString();
    return (await store.members.all()).filter(({ id }) => {
      const state = states.get(id);
      if (!terms.has(id) || isSubmitted(state)) return false;
      return roundPhase(roundFor(round, terms.get(id) ?? usualTerms), now) !== 'closed';
    });
  }
}

/** The number under which a letter to one city is sent again; its first one where it was never sent. */
async function nextNumber(store: Store, round: string, kind: LetterKind, city: string): Promise<number> {
  const letters = await store.letters.ofRound(round);
  const sent = letters.filter((one) => one.kind === kind && one.city === city && one.state === 'sent');
  return 1 + Math.max(0, ...sent.map(({ number }) => number));
}
