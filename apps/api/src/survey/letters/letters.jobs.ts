import { Injectable } from '@nestjs/common';
import type { JobContext } from '#jobs';
import { StoreGate } from '#store';
import type { Letter, Store } from '#store';
import { isSubmitted, roundFor, roundPhase } from '#survey';
import type { Round } from '#survey';
import { Clock } from '../../http/clock.ts';
import { LiveEvents } from '../../http/live-events.ts';
import { InvitationLinks } from '../invitation-links.ts';
import { LetterWriter } from './letter-writer.ts';
import type { WrittenLetter } from './letter-writer.ts';

const system = { kind: 'system', name: 'letters' } as const;

/** What is to be sent, or why nothing is. */
type Outcome = { readonly letters: readonly WrittenLetter[] } | { readonly skip: string };

/**
 * Writes what is in line. Whether a letter is still needed is decided here, when it is sent; that it was sent is written
 * in the transaction that hands it to the mail queue, so that a job that runs twice sends once.
 */
@Injectable()
export class LettersJobs {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly links: InvitationLinks,
    private readonly writer: LetterWriter,
  ) {}

  /** Sends one letter, or notes why it is not needed. */
  async send(id: string, context: JobContext): Promise<void> {
    try {
      const round = await this.gate.as(system).transaction((store) => this.sendIn(store, id));
      if (round !== null) this.live.announce(`round:${round}`);
    } catch (error) {
      // Held back where the team sees it, who can send it again.
      if (context.lastAttempt)
        await this.gate.as(system).transaction((store) => store.letters.skip(id, 'failed'));
      throw error;
    }
  }

  /** Puts the thanks for a submission in line, each once: a city that corrects its answer hears that the new one is in. */
  async thank(round: string, city: string): Promise<void> {
    await this.gate.as(system).transaction(async (store) => {
      const response = await store.responses.find(round, city);
      const submission = response && (await store.responses.lastSubmission(response.id));
      const letter = { kind: 'thanks', number: submission?.number ?? 1, to: { city } } as const;
      const id = await store.letters.queue(round, letter, this.clock.now());
      if (id !== null) store.outbox.add('survey.letter', { letter: id });
    });
  }

  private async sendIn(store: Store, id: string): Promise<string | null> {
    const letter = await store.letters.lock(id);
    const round = letter && (await store.rounds.find(letter.round));
    if (letter?.state !== 'waiting' || !round) return null;
    const outcome =
      letter.city === null
        ? await this.toCountry(store, round, letter.country ?? '')
        : await this.toCity(store, round, letter, letter.city);
    if ('skip' in outcome) await store.letters.skip(id, outcome.skip);
    else {
      for (const { mail } of outcome.letters) {
        const kept = await store.mails.add(mail, new Date());
        store.outbox.add('mail.send', { mail: kept });
      }
      await store.letters.sent(id, this.clock.now());
    }
    return round.id;
  }

  private async toCity(store: Store, round: Round, { kind }: Letter, cityId: string): Promise<Outcome> {
    const city = await store.members.find(cityId);
    const asked = await store.rounds.asked(round.id, cityId);
    if (!asked?.invited) return { skip: 'closed' };
    const own = roundFor(asked.round, asked.terms);
    const phase = roundPhase(own, this.clock.now().toISOString());
    const state = (await store.responses.find(round.id, cityId))?.state;
    const link = (await store.invitations.live(round.id)).get(cityId);
    if (!city) return { skip: 'no-address' };
    if (kind !== 'thanks') {
      if (isSubmitted(state)) return { skip: 'answered' };
      if (phase === 'closed' || phase === 'draft') return { skip: 'closed' };
      if (!link) return { skip: 'no-link' };
    }
    const { readers, none } = (await this.writer.readersOf(store, [city]))(city);
    if (none !== null) return { skip: none };
    const address = link ? this.links.addressOf(link) : '';
    return { letters: await this.writer.toCity(store, own, city, { kind, link: address, readers }) };
  }

  private async toCountry(store: Store, round: Round, country: string): Promise<Outcome> {
    const letters = await this.writer.toCountry(store, round, country);
    if (letters === null) return { skip: 'answered' };
    return letters.length === 0 ? { skip: 'no-address' } : { letters };
  }
}
