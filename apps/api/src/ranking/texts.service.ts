import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, TextCode, WriteKey } from '#store';
import { codeCounts, saysAll } from '#survey';
import { Clock } from '../http/clock.ts';
import { personOf } from '../members/person-of.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { textsOfRound } from './texts-of-round.ts';
import type { CodeTextDto, TextsQuery, WriteCodeDto } from './texts.dto.ts';
import type { CodeBookView, TextsView } from './texts.view.ts';

const page = 50;

/** Reading and coding what cities wrote. Searched here, coded by hand: no text is sent anywhere. */
@Injectable()
export class TextsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** The texts that match, each with its codes. */
  async texts(actor: Actor, roundId: string, query: TextsQuery): Promise<TextsView> {
    return this.gate.as(actor).transaction(async (store) => {
      const { texts, cities, firstOf } = await textsOfRound(store, roundId);
      const codings = await store.texts.codings(roundId);
      const codesOf = (text: string) => codings.get(text) ?? [];
      const found = texts.filter(
        ({ id, city, question, text }) =>
          saysAll(text, query.search ?? '') &&
          (!query.question || question === query.question) &&
          (!query.area || firstOf(city).includes(query.area)) &&
          hasCode(codesOf(id), query.code),
      );
      const offset = query.offset ?? 0;
      const regionOf = (city: string) => cities.get(city)?.region ?? '';
      const writers = [...new Set(texts.map(({ city }) => city))];
      return {
        texts: found.slice(offset, offset + page).map((text) => ({
          ...text,
          cityName: cities.get(text.city)?.name ?? text.city,
          region: regionOf(text.city),
          citiesOfRegion: writers.filter((city) => regionOf(city) === regionOf(text.city)).length,
          codes: [...codesOf(text.id)],
        })),
        found: found.length,
        all: texts.length,
        coded: texts.filter(({ id }) => codesOf(id).length > 0).length,
        questions: [...new Set(texts.map(({ question }) => question))],
      };
    });
  }

  /** The code book of a round with its counts. */
  async codeBook(actor: Actor, roundId: string): Promise<CodeBookView> {
    return this.gate.as(actor).transaction(async (store) => {
      const { texts, firstOf } = await textsOfRound(store, roundId);
      const codings = await store.texts.codings(roundId);
      const coded = texts.map(({ id, city }) => ({ city, codes: codings.get(id) ?? [] }));
      const counts = codeCounts(coded, firstOf);
      const codes = await store.texts.codes(roundId);
      return {
        codes: codes.map(({ id, name, definition, retired }) => {
          const { texts: given, cities, areas } = counts.get(id) ?? { texts: 0, cities: 0, areas: {} };
          return { id, name, definition, retired, texts: given, cities, areas: { ...areas } };
        }),
      };
    });
  }

  async addCode(actor: Actor, write: WriteKey, roundId: string, dto: WriteCodeDto): Promise<CodeBookView> {
    await this.gate.as(actor).once(write, async (store) => {
      await roundOrRefuse(store, roundId);
      await this.write(store, actor, roundId, dto, null);
    });
    return this.codeBook(actor, roundId);
  }

  /** Renames, redefines or retires a code; what it was given to keeps it. */
  async changeCode(actor: Actor, write: WriteKey, id: string, dto: WriteCodeDto): Promise<CodeBookView> {
    const roundId = await this.gate.as(actor).once(write, async (store) => {
      const code = await codeOrRefuse(store, id);
      await this.write(store, actor, code.round, dto, code);
      return code.round;
    });
    return this.codeBook(actor, roundId);
  }

  /** Gives a text a code, or takes it away; the same again changes nothing. */
  async code(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    text: string,
    { code: id, given }: CodeTextDto,
  ): Promise<CodeBookView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { texts } = await textsOfRound(store, roundId);
      if (texts.every((one) => one.id !== text)) throw new Problem('not-found', 'text-unknown');
      const code = await codeOrRefuse(store, id);
      if (code.round !== roundId) throw new Problem('not-found', 'code-unknown');
      if (code.retired && given) throw new Problem('conflict', 'code-retired');
      const has = (await store.texts.codings(roundId)).get(text)?.includes(id) ?? false;
      if (has === given) return;
      await store.texts.code({ round: roundId, text, code: id, given }, personOf(actor), this.clock.now());
    });
    return this.codeBook(actor, roundId);
  }

  private async write(
    store: Store,
    actor: Actor,
    round: string,
    { name: given, definition, retired = false }: WriteCodeDto,
    before: TextCode | null,
  ): Promise<void> {
    const name = given.trim();
    const twin = (await store.texts.codes(round)).some(
      (one) => one.id !== before?.id && one.name.toLowerCase() === name.toLowerCase(),
    );
    if (twin) throw new Problem('conflict', 'code-repeated');
    const code = { round, name, definition: definition.trim(), retired };
    await store.texts.writeCode(code, personOf(actor), this.clock.now(), before);
  }
}

async function codeOrRefuse(store: Store, id: string): Promise<TextCode> {
  const code = await store.texts.findCode(id);
  if (!code) throw new Problem('not-found', 'code-unknown');
  return code;
}

function hasCode(codes: readonly string[], asked: string | undefined): boolean {
  if (!asked) return true;
  return asked === 'none' ? codes.length === 0 : codes.includes(asked);
}
