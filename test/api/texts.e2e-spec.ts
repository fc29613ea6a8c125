import { questionnaire2019 } from '#survey';
import type {
  CodeBookView,
  PublishedQuoteView,
  TextQuoteView,
  TextsView,
} from '../../apps/api/src/ranking/texts.view.ts';
import { anAnswer, answer, decide, importMembers, openRound, quickRun } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const round = 'april-2019';
const question = 'governance-frameworks';
const area = questionnaire2019.catalogue.areas[0]?.id ?? '';
const written = {
  'cork-irl': 'In Cork the library lends books,\nand it lacks money for Éducation.',
  'tunis-tun': 'Nous manquons de moyens.',
};

/** What two cities wrote, from the search to the public page. */
describe('texts of a round', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let cork: Visitor;
  let texts: TextsView;
  let money: string;
  let quote: string;

  const find = (query: string): Promise<TextsView> => coordinator.get(`/rounds/${round}/texts?${query}`);
  const publicQuotes = (): Promise<PublishedQuoteView[]> => service.visitor().get(`/rounds/${round}/quotes`);

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator, round);
    for (const [city, text] of Object.entries(written)) {
      const focalPoint = await service.person('focal-point', city);
      if (city === 'cork-irl') cork = focalPoint;
      await answer(focalPoint, round, city, { ...anAnswer(city === 'cork-irl' ? 0 : 5), [question]: text });
    }
    texts = await find('');
  });

  afterAll(() => service.stop());

  const corks = () => texts.texts.find(({ city }) => city === 'cork-irl')!;

  test('the texts of submitted answers are found by word, question and first priorities', async () => {
    expect(texts).toMatchObject({ found: 2, all: 2, coded: 0, questions: [question] });
    expect((await find('search=education%20LIBRARY')).texts.map(({ city }) => city)).toEqual(['cork-irl']);
    expect((await find(`area=${area}`)).texts.map(({ city }) => city)).toEqual(['cork-irl']);
    expect(await find('question=other')).toMatchObject({ found: 0, all: 2 });
  });

  test('codes of a book are given by hand, counted by city and area, and taken away', async () => {
    const code = { name: 'Money', definition: 'Lack of money or means.' };
    const book = await coordinator.post<CodeBookView>(`/rounds/${round}/text-codes`, code);
    money = book.codes[0]?.id ?? '';
    expect(
      await coordinator.refused('POST', `/rounds/${round}/text-codes`, { body: { ...code, name: '   ' } }),
    ).toMatchObject({ status: 422 });
    expect(
      await coordinator.refused('POST', `/rounds/${round}/text-codes`, { body: { ...code, name: 'money' } }),
    ).toMatchObject({
      code: 'code-repeated',
    });
    for (const { id } of texts.texts) {
      await coordinator.post(`/rounds/${round}/texts/${id}/codes`, { code: money, given: true });
    }
    const counted = await coordinator.get<CodeBookView>(`/rounds/${round}/text-codes`);
    expect(counted.codes[0]).toMatchObject({ texts: 2, cities: 2 });
    expect(counted.codes[0]?.areas[area]).toBe(1);
    expect(await find(`code=${money}`)).toMatchObject({ found: 2, coded: 2 });

    await coordinator.post(`/rounds/${round}/texts/${corks().id}/codes`, { code: money, given: false });
    expect((await find('code=none')).texts.map(({ city }) => city)).toEqual(['cork-irl']);
    await coordinator.put(`/text-codes/${money}`, { ...code, name: 'Means', retired: true });
    const refused = await coordinator.refused('POST', `/rounds/${round}/texts/${corks().id}/codes`, {
      body: { code: money, given: true },
    });
    expect(refused).toMatchObject({ status: 409, code: 'code-retired' });
  });

  test('a quote is words of the text that do not name the city', async () => {
    const path = `/rounds/${round}/texts/${corks().id}/quotes`;
    expect(await coordinator.refused('POST', path, { body: { words: 'In Cork the library' } })).toMatchObject(
      {
        code: 'quote-names-city',
      },
    );
    expect(await coordinator.refused('POST', path, { body: { words: 'lends bikes' } })).toMatchObject({
      code: 'quote-not-in-text',
    });
    const words = 'the library lends books, […] lacks money';
    const [cleared] = await coordinator.post<TextQuoteView[]>(path, { words });
    quote = cleared?.id ?? '';
    expect(cleared).toMatchObject({ words, city: 'cork-irl', question, revoked: null });
    expect(cleared?.clearedBy).not.toBeNull();
    expect(await coordinator.refused('POST', path, { body: { words } })).toMatchObject({
      code: 'quote-repeated',
    });
  });

  test('nobody but the coordination team reads texts, codes and quotes before publication', async () => {
    for (const who of [
      await service.person('reviewer'),
      await service.person('observer'),
      cork,
      service.visitor(),
    ]) {
      for (const page of ['texts', 'text-codes', 'text-quotes']) {
        expect([401, 403]).toContain((await who.refused('GET', `/rounds/${round}/${page}`)).status);
      }
    }
    expect((await service.visitor().refused('GET', `/rounds/${round}/quotes`)).status).toBe(404);
  });

  test('published results carry the quote with its region only, until it is taken back', async () => {
    await decide(service, coordinator, await quickRun(service, round));
    const shown = await publicQuotes();
    expect(shown).toEqual([
      { words: 'the library lends books, […] lacks money', question, regions: ['europe-north-america'] },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/cork|irl/i);

    const [taken] = await coordinator.post<TextQuoteView[]>(`/text-quotes/${quote}/revocation`, {
      reason: 'The city asked for it.',
    });
    expect(taken?.revoked).toMatchObject({ reason: 'The city asked for it.' });
    expect(await publicQuotes()).toEqual([]);
    const again = await coordinator.refused('POST', `/text-quotes/${quote}/revocation`, {
      body: { reason: 'Again.' },
    });
    expect(again).toMatchObject({ status: 409, code: 'quote-revoked' });
  });

  test('a text that the city takes back takes its quotes along', async () => {
    const path = `/rounds/${round}/texts/${corks().id}/quotes`;
    await coordinator.post(path, { words: 'it lacks money' });
    expect(await publicQuotes()).toHaveLength(1);
    const response = `/rounds/${round}/responses/cork-irl`;
    await coordinator.post(`${response}/reopen`, { reason: 'The city asked for it.' });
    expect(await publicQuotes()).toEqual([]);
    expect((await find('')).found).toBe(1);
  });
});
