import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Language } from '#members';
import { draftTexts } from '#survey';
import type { Questionnaire } from '#survey';
import type { DraftView, WorkshopView } from '../../apps/api/src/survey/workshop/workshop.view.ts';
import type { RoundWithQuestionnaireView } from '../../apps/api/src/survey/survey.view.ts';
import type { QuestionnairePreviewView } from '../../apps/api/src/survey/round-questionnaire.view.ts';
import { draftRound, importMembers } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const file = (name: string): Buffer => readFileSync(new URL(`../exchange/files/${name}`, import.meta.url));
const sent = (name: string, bytes: Uint8Array) => ({ name, content: Buffer.from(bytes).toString('base64') });

describe('the workshop of questionnaires', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
  });
  afterAll(() => service?.stop());

  const imported = (name: string, bytes: Uint8Array = file(name)) =>
    coordinator.post<DraftView>('/questionnaires/drafts', sent(name, bytes));
  const listed = async () => (await coordinator.get<WorkshopView>('/questionnaires')).drafts;

  test.each(['survey.lss', 'survey.txt', 'attribute_columns_test.xlsx', 'UCL_Biomass_Plot_Form.xlsx'])(
    'takes %s in as a draft, with the list of what could not be carried over',
    async (name) => {
      const draft = await imported(name);
      expect(draft).toMatchObject({ revision: 0, source: 'en', fileName: name, published: null });
      expect(draft.notes.length).toBeGreaterThan(0);
      expect(draft.notes.filter(({ detail }) => detail.includes('{'))).toEqual(
        draft.notes
          .filter(({ code }) => code === 'note-rule' || code === 'note-limit')
          .filter(({ detail }) => detail.includes('{')),
      );
      expect(await coordinator.get<DraftView>(`/questionnaires/drafts/${draft.id}`)).toEqual(draft);
    },
  );

  test.each<[string, Uint8Array, string]>([
    ['a text of another kind', strToU8('Dear team, here is our survey.'), 'exchange-unknown-format'],
    ['an entity bomb', strToU8('<!DOCTYPE d [<!ENTITY a "aa">]><document>&a;</document>'), 'xml-doctype'],
    ['a workbook of something else', zipSync({ 'a.txt': strToU8('a') }), 'workbook-unreadable'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'workbook-old'],
    ['another encoding', new Uint8Array([0x3c, 0xe9, 0xe8, 0x3e]), 'not-utf-8'],
    ['broken JSON', strToU8('{"id": '), 'questionnaire-no-json'],
    ['JSON of something else', strToU8('{"id": "a"}'), 'questionnaire-invalid'],
    ['half a file', file('survey.lss').subarray(0, 3_000), 'xml-broken'],
  ])('explains why it cannot read %s, and keeps nothing', async (_, bytes, code) => {
    const before = await listed();
    expect(
      (await coordinator.refused('POST', '/questionnaires/drafts', { body: sent('a', bytes) })).code,
    ).toBe(code);
    expect(await listed()).toEqual(before);
  });

  test('a survey made elsewhere is translated, published and asked without a file touched by hand', async () => {
    const draft = await imported('survey.lss');
    const path = `/questionnaires/drafts/${draft.id}`;
    const translated = translatedInto(JSON.parse(draft.document) as Questionnaire, ['fr', 'es']);
    const saved = await coordinator.put<DraftView>(path, {
      revision: 0,
      document: JSON.stringify(translated),
      reviewed: draftTexts(translated).map(({ key }) => ({ key, language: 'fr' })),
    });
    expect(saved.revision).toBe(1);
    expect(new Set(saved.translations.map(({ states }) => `${states.fr} ${states.es} ${states.ar}`))).toEqual(
      new Set(['reviewed draft missing', 'reviewed draft draft']),
    );
    const stale = { revision: 0, document: saved.document };
    expect((await coordinator.refused('PUT', path, { body: stale })).code).toBe('draft-stale');
    const gaps = await coordinator.refused('POST', `${path}/publish`, { body: { revision: 1 } });
    expect(gaps.code).toBe('draft-with-gaps');

    const published = await coordinator.post<DraftView>(`${path}/publish`, {
      revision: 1,
      gapsReason: 'Nobody is asked in Arabic.',
    });
    expect(published.published).toMatchObject({ version: 1, gapsReason: 'Nobody is asked in Arabic.' });
    expect((await coordinator.refused('PUT', path, { body: { ...stale, revision: 2 } })).code).toBe(
      'draft-published',
    );

    await importMembers(coordinator);
    await draftRound(coordinator);
    const { questionnaire } = await asked('survey-4711', 1);
    expect(questionnaire.title).toEqual({
      en: 'Libraries & buses',
      fr: 'Bibliothèques et bus',
      es: 'Libraries & buses (es)',
      ar: 'Libraries & buses',
      unreviewed: ['es', 'ar'],
    });
  });

  test('a version that there is becomes a draft again, whose read translations stay read', async () => {
    const body = { questionnaire: 'survey-4711', version: 1, source: 'en' };
    const draft = await coordinator.post<DraftView>('/questionnaires/drafts/of-version', body);
    expect(draft.translations[0]?.states).toEqual({ fr: 'reviewed', es: 'draft', ar: 'draft' });
    const document = JSON.parse(draft.document) as Questionnaire;
    const reworded = { ...document, title: { ...document.title, en: 'Libraries' } };
    const saved = await coordinator.put<DraftView>(`/questionnaires/drafts/${draft.id}`, {
      revision: 0,
      document: JSON.stringify(reworded),
    });
    expect(saved.translations[0]?.states).toEqual({ fr: 'outdated', es: 'outdated', ar: 'outdated' });
    const unsound = { revision: 1, document: JSON.stringify({ ...document, sections: [] }) };
    expect(
      (await coordinator.refused('PUT', `/questionnaires/drafts/${draft.id}`, { body: unsound })).code,
    ).toBe('questionnaire-invalid');
  });

  /** The round asks the version from now on, as the page does it. */
  async function asked(questionnaire: string, version: number): Promise<RoundWithQuestionnaireView> {
    const document = await coordinator.get<Questionnaire>(`/questionnaires/${questionnaire}/${version}`);
    await coordinator.post<QuestionnairePreviewView>('/rounds/april-2019/questionnaire', {
      document: JSON.stringify(document),
      dryRun: false,
      reason: 'The next questions.',
    });
    return coordinator.get<RoundWithQuestionnaireView>('/rounds/april-2019');
  }
});

/** Every text in these languages where it has none there: the source's words, marked by the language. */
function translatedInto(document: Questionnaire, into: readonly Language[]): Questionnaire {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const record = value as Record<string, unknown>;
    if (typeof record['en'] !== 'string')
      return Object.fromEntries(Object.entries(record).map(([k, v]) => [k, walk(v)]));
    const words = Object.fromEntries(
      into
        .filter((language) => record[language] === '')
        .map((language) => [language, `${String(record['en'])} (${language})`]),
    );
    return { ...record, ...words };
  };
  return walk(document) as Questionnaire;
}
