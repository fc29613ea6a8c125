import { strFromU8, unzipSync } from 'fflate';
import { languages } from '#members';
import type { Language } from '#members';
import { planAllocations, planCalendar, resultsMatrix } from '#plan';
import { documentDocx } from '../paper-document/docx/document-docx.ts';
import { documentPdf } from '../paper-document/document-pdf.ts';
import type { PaperBlock, PaperTable } from '../paper-document/paper-document.ts';
import { expectGolden } from '../paper-document/testing/expect-golden.ts';
import { textOfDocument } from '../paper-document/testing/text-of-document.ts';
import { planDocument } from './plan-document.ts';
import { aPlan, aPlanAbout } from './testing/a-plan-about.ts';

const golden = 'libs/documents/src/plan-document/golden';

const source = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const pagesOf = (pdf: Uint8Array) => source(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const documentIn = (language: Language) => planDocument(aPlanAbout(language));
const xmlOf = (docx: Uint8Array, name = 'word/document.xml') =>
  strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

describe.each(languages)('the plan as a document in %s', (language) => {
  const document = documentIn(language);

  test('says what its golden text says', () => {
    expectGolden(golden, `small-${language}`, textOfDocument(document));
  });

  test('leaves no place without its value and no reason without its sentence', () => {
    expect(textOfDocument(document).match(/\{\w+\}|undefined|NaN|\[object|⟦/g)).toBeNull();
  });

  test('is a tagged PDF in its language', () => {
    const pdf = documentPdf(document);
    expect(source(pdf)).toContain('/StructTreeRoot');
    expect(source(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source(pdf)).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
    expect(pagesOf(pdf)).toBeGreaterThan(12);
  });

  test('has real headings and tables for word processors, turned where the language is', async () => {
    const xml = xmlOf(await documentDocx(document));
    const blocks: readonly PaperBlock[] = document.chapters.flatMap((chapter) => chapter.blocks);
    const of = (kind: PaperBlock['kind']) => blocks.filter((block) => block.kind === kind);
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(document.chapters.length);
    expect(xml.match(/<w:pStyle w:val="Heading[23]"\/>/g)).toHaveLength(of('heading').length);
    const tables = (['table', 'facts', 'terms', 'figures', 'shares'] as const).flatMap((kind) => of(kind));
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2 + tables.length);
    expect(xml.includes('<w:bidiVisual/>')).toBe(language === 'ar');
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(2);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });
});

/** As many areas as a plan has: each chapter follows on where the one before ends, if that is high on a page. */
function aLongPlan() {
  const ids = Array.from({ length: 8 }, (_, index) => `area-${index + 1}`);
  const named = (word: string) => ({ en: word, fr: word, es: word, ar: word });
  return aPlan({
    decision: { id: 'd', areas: ids.map((area) => ({ area, reason: null })) },
    areas: ids.map((id) => ({ id, name: named(`A task of many cities, ${id}`) })),
    offers: ids.flatMap((area) => [
      { city: 'cork-irl', area, kind: 'lead', capacity: 9 },
      { city: 'goyang-kor', area, kind: 'lead', capacity: 9 },
    ]),
  });
}

test.each(languages)('a long document in %s settles: no number of a page is wrong', (language) => {
  const warnings: string[] = [];
  documentPdf(planDocument(aPlanAbout(language, { plan: aLongPlan() })), (each) => warnings.push(each));
  expect(warnings).toEqual([]);
});

describe('the document of a plan', () => {
  const plan = aPlan();
  const document = documentIn('en');
  const tables = (title: string) =>
    document.chapters
      .filter((chapter) => chapter.title.includes(title))
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is PaperTable => block.kind === 'table');
  const words = (cell: unknown) =>
    typeof cell === 'string' ? cell : ((cell as { text?: string } | undefined)?.text ?? '');

  test('adds up to the totals of the plan', () => {
    const [byArea, byActivity] = tables('Budget');
    const sum = (table: PaperTable | undefined, column: number) =>
      (table?.rows.slice(0, -1) ?? [])
        .map((row) => Number(words(row[column]).replaceAll(',', '')))
        .reduce((a, b) => a + b, 0);
    expect(sum(byArea, 3)).toBe(plan.totals.cost);
    expect(sum(byActivity, 4)).toBe(plan.totals.cost);
    expect(sum(byActivity, 5)).toBe(plan.resources.inKindDays);
    expect(words(byArea?.rows.at(-1)?.[3])).toBe(plan.totals.cost.toLocaleString('en'));
    expect([sum(byArea, 5), sum(byArea, 6)]).toEqual([plan.resources.funded, plan.resources.unfunded]);
  });

  test('holds every line of calendar, results matrix and allocations once', () => {
    const rows = (title: string) => tables(title).flatMap((table) => table.rows).length;
    expect(rows('Calendar')).toBe(planCalendar(plan).rows.length);
    expect(rows('Results matrix')).toBe(resultsMatrix(plan).length);
    expect(rows('Who was chosen')).toBe(planAllocations(plan).length);
  });

  test('says simulated, version, hash and time of generation on every page, and what nobody has reviewed', () => {
    expect(document).toMatchObject({ simulated: 'Simulated answers', unreviewed: null });
    expect(document.foot).toContain('Draft, version 3');
    expect(document.fingerprint?.text).toContain(aPlanAbout().hash);
    expect(document.fingerprint?.at).toContain('2019-09-20 10:32 UTC');
    expect(documentIn('fr').unreviewed?.mark).toBe('Traduction non relue');
    const real = planDocument(aPlanAbout('en', { plan: { ...plan, simulated: false }, adopted: true }));
    expect(real).toMatchObject({ simulated: null, provisional: false, state: 'Adopted, version 3' });
  });

  test('shows gaps as gaps', () => {
    const literacy = document.chapters.find(({ title }) => title === '2 Literacy');
    const gaps = literacy?.blocks.filter(
      (block) => (block.kind === 'text' && block.tone === 'gap') || (block.kind === 'note' && block.warning),
    );
    expect(gaps?.length).toBeGreaterThan(1);
    expect(JSON.stringify(literacy)).toContain('nobody yet');
  });

  test('sets the words of others as text, never as code', async () => {
    const hostile = '#panic("x") $ ] } *bold* \\ <calendar> @ref `raw` // & <w:p>';
    const about = aPlanAbout('en', {
      plan: aPlan({ reason: hostile }),
      cities: [{ id: 'cork-irl', name: hostile, region: 'africa' }],
    });
    expect(pagesOf(documentPdf(planDocument(about)))).toBeGreaterThan(12);
    expect(xmlOf(await documentDocx(planDocument(about)))).toContain('&amp; &lt;w:p&gt;');
  });

  test('gives the same bytes for the same plan', async () => {
    const arabic = documentIn('ar');
    expect(Buffer.compare(documentPdf(arabic), documentPdf(documentIn('ar')))).toBe(0);
    expect(Buffer.compare(await documentDocx(arabic), await documentDocx(documentIn('ar')))).toBe(0);
  });

  test.each([
    ['without areas', aPlan({ decision: { id: 'd', areas: [] } })],
    ['without an offer', aPlan({ offers: [] })],
  ])('prints a plan %s', (_, nothing) => {
    const pdf = documentPdf(planDocument(aPlanAbout('en', { plan: nothing })));
    expect(pagesOf(pdf)).toBeGreaterThan(8);
  });
});

test('a revised plan has a chapter that says who decided what, in every language; one that never was has none', () => {
  const words = { en: 'Nobody can travel.', fr: 'Pas de voyages.', es: 'Sin viajes.', ar: 'لا سفر.' };
  const [activity] = aPlan().areas[0]!.activities;
  const fields = { start: '2020-Q1', end: '2020-Q2', mode: 'online', cost: 12_000, inKindDays: 3 } as const;
  const change = { activity: activity!.id, change: 'cancelled', on: null, text: words } as const;
  const revision = {
    id: 'V1',
    of: '0'.repeat(64),
    decidedOn: '2020-05-11',
    decidedBy: 'committee',
    who: 'Steering committee',
    reason: words,
    changes: [{ ...change, before: fields, after: { ...fields, cost: 0 } }],
  } as const;
  for (const language of languages) {
    const before = planDocument(aPlanAbout(language));
    const after = planDocument(
      aPlanAbout(language, { plan: { ...aPlan(), revisions: [revision] }, version: 4 }),
    );
    expect(after.chapters).toHaveLength(before.chapters.length + 1);
    const told = JSON.stringify(after.chapters);
    for (const part of [words[language], 'Steering committee', '2020']) expect(told).toContain(part);
    expect(after.provisional).toBe(false);
  }
});
