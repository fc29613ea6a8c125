import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { stratumLineage } from '#ranking';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { quoteProblem } from '#survey';
import { Clock } from '../http/clock.ts';
import { personOf } from '../members/person-of.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { publishedOf } from './publication.service.ts';
import { textsOfRound } from './texts-of-round.ts';
import type { PublishedQuoteView, TextQuoteView } from './texts.view.ts';

const system = { kind: 'system', name: 'publication' } as const;

/** Words of cities that are cleared for publication one by one, and what anyone reads of them. */
@Injectable()
export class QuotesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** Every quote that was ever cleared, with who cleared and who took it back. */
  async all(actor: Actor, roundId: string): Promise<TextQuoteView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      const { texts } = await textsOfRound(store, roundId);
      const views: TextQuoteView[] = [];
      for (const { round: _, ...quote } of await store.texts.quotes(roundId)) {
        const source = texts.find(({ id }) => id === quote.text);
        views.push({
          ...quote,
          city: source?.city ?? null,
          question: source?.question ?? null,
          clearedBy: await label(store, quote.clearedBy),
          revoked: quote.revoked && { ...quote.revoked, by: await label(store, quote.revoked.by) },
        });
      }
      return views;
    });
  }

  /** Clears words of a text; refuses what does not stand there and what names the city. */
  async clear(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    text: string,
    words: string,
  ): Promise<TextQuoteView[]> {
    await this.gate.as(actor).once(write, async (store) => {
      const { texts, cities } = await textsOfRound(store, roundId);
      const source = texts.find(({ id }) => id === text);
      const city = source && cities.get(source.city);
      if (!source || !city) throw new Problem('not-found', 'text-unknown');
      const problem = quoteProblem(source.text, words, city);
      if (problem !== null) throw new Problem('invalid', problem);
      const quote = { round: roundId, text, words: words.trim() };
      const twin = (await store.texts.quotes(roundId)).some(
        (one) => one.revoked === null && one.text === text && one.words === quote.words,
      );
      if (twin) throw new Problem('conflict', 'quote-repeated');
      await store.texts.clear(quote, personOf(actor), this.clock.now());
    });
    return this.all(actor, roundId);
  }

  /** Takes a quote back: from now on nobody reads it. */
  async revoke(actor: Actor, write: WriteKey, id: string, reason: string): Promise<TextQuoteView[]> {
    const roundId = await this.gate.as(actor).once(write, async (store) => {
      const quote = await store.texts.findQuote(id);
      if (!quote) throw new Problem('not-found', 'quote-unknown');
      if (quote.revoked) throw new Problem('conflict', 'quote-revoked');
      await store.texts.revoke(id, reason, personOf(actor), this.clock.now());
      return quote.round;
    });
    return this.all(actor, roundId);
  }

  /**
   * The quotes that anyone reads once results are published: with the region that the published answers show, in the
   * order of their words, so that neither their order nor their time tells a city.
   */
  async published(actor: Actor, roundId: string): Promise<PublishedQuoteView[]> {
    await this.gate.as(actor).transaction((store) => roundOrRefuse(store, roundId));
    return this.gate.as(system).transaction(async (store) => {
      const decision = await store.decisions.standing(roundId);
      if (!decision) throw new Problem('not-found', 'results-not-published');
      const { preferences } = await publishedOf(store, decision);
      const { texts, cities } = await textsOfRound(store, roundId);
      const quotes = (await store.texts.quotes(roundId)).filter(({ revoked }) => revoked === null);
      return quotes
        .flatMap(({ text, words }): readonly PublishedQuoteView[] => {
          const source = texts.find(({ id }) => id === text);
          const region = source && cities.get(source.city)?.region;
          const stratum = preferences.strata.find(({ id }) => stratumLineage(id).includes(region ?? ''));
          if (!source || !stratum) return [];
          return [{ words, question: source.question, regions: [...stratumLineage(stratum.id)] }];
        })
        .toSorted((a, b) => (a.words < b.words ? -1 : 1));
    });
  }
}

async function label(store: Store, person: string | null): Promise<string | null> {
  return person === null ? null : ((await store.people.find(person))?.label ?? null);
}
