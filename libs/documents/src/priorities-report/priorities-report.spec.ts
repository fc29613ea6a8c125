import { strFromU8, unzipSync } from 'fflate';
import { languages } from '#members';
import type { Language } from '#members';
import { documentDocx } from '../paper-document/docx/document-docx.ts';
import { prioritiesReport } from './priorities-report.ts';
import { documentPdf } from '../paper-document/document-pdf.ts';
import type { PaperBlock } from '../paper-document/paper-document.ts';
import { expectGolden } from '../paper-document/testing/expect-golden.ts';
import { textOfDocument } from '../paper-document/testing/text-of-document.ts';
import { aboutOf, cases } from './testing/three-rounds.ts';
import type { Case } from './testing/three-rounds.ts';

const golden = 'libs/documents/src/priorities-report/golden';
const every = cases.flatMap((each) => languages.map((language) => [each, language] as const));

const source = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const pagesOf = (pdf: Uint8Array) => source(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const reportOf = (each: Case, language: Language) => prioritiesReport(aboutOf(each, language));
const partsOf = (docx: Uint8Array, name: string) => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

describe.each(every)('the report on a %s round in %s', (each, language) => {
  const report = reportOf(each, language);

  test('says what its golden text says', () => {
    expectGolden(golden, `${each}-${language}`, textOfDocument(report));
  });

  test('leaves no message without its words and no place without its value', () => {
    const text = textOfDocument(report);
    expect(text.match(/\b(report|ranking|agreement|holds|gap|shares|common)\.[a-zA-Z]\S*/g)).toBeNull();
    expect(text.match(/\{\w+\}|undefined|NaN|\[object/g)).toBeNull();
  });

  test('is a tagged PDF of 10 to 15 pages in its language', () => {
    const pdf = documentPdf(report);
    expect(source(pdf)).toContain('/StructTreeRoot');
    expect(source(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source(pdf)).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(10);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(15);
  });
});

describe('files', () => {
  test('are the same for the same results', async () => {
    const report = reportOf('uncertain', 'ar');
    expect(Buffer.compare(documentPdf(report), documentPdf(report))).toBe(0);
    expect(Buffer.compare(await documentDocx(report), await documentDocx(report))).toBe(0);
  });

  test('set the words of others as text, never as code', async () => {
    const hostile = '#panic("x") $ ] } *bold* \\ <w:p> & "quoted" @ref `raw` //';
    const about = aboutOf('clear', 'en');
    const decision = about.decision && { ...about.decision, borderReason: hostile };
    const report = prioritiesReport({ ...about, round: { ...about.round, title: hostile }, decision });
    expect(pagesOf(documentPdf(report))).toBeGreaterThanOrEqual(10);
    expect(partsOf(await documentDocx(report), 'word/document.xml')).toContain('&lt;w:p&gt; &amp;');
  });

  test.each(['en', 'ar'] as const)(
    'for word processors have real headings, tables and pictures with their texts, in %s',
    async (language) => {
      const report = reportOf('tied', language);
      const xml = partsOf(await documentDocx(report), 'word/document.xml');
      const blocks: readonly PaperBlock[] = report.chapters.flatMap((chapter) => chapter.blocks);
      const of = (kind: PaperBlock['kind']) => blocks.filter((block) => block.kind === kind);
      expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(report.chapters.length);
      expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(of('heading').length);
      const tables = ['table', 'facts', 'terms', 'figures'] as const;
      expect(xml.match(/<w:tbl>/g)).toHaveLength(1 + tables.flatMap((kind) => of(kind)).length);
      const texts = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)];
      expect(texts).toHaveLength(of('figure').length);
      expect(xml.includes('<w:bidiVisual/>')).toBe(language === 'ar');
      expect(xml.match(/<w:sectPr>(?:(?!<\/w:sectPr>).)*<w:bidi\/>/g)?.length ?? 0).toBe(
        language === 'ar' ? 2 : 0,
      );
    },
  );

  test('for word processors hold the very numbers of the ranking', async () => {
    const { report } = aboutOf('clear', 'en');
    const xml = partsOf(await documentDocx(reportOf('clear', 'en')), 'word/document.xml');
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, t]) => t),
    );
    for (const { label, rank, score, lower, upper, rankedBy } of report.areas) {
      const range = lower === upper ? String(lower) : `${lower}–${upper}`;
      const row = rows.find((cells) => cells[1] === label && cells.length === 8);
      expect([row?.[0], row?.[2], row?.[3], row?.[7]]).toEqual([
        String(rank),
        score.toFixed(1),
        range,
        String(rankedBy),
      ]);
    }
  });
});

describe('editions', () => {
  const textIn = (each: Case) => textOfDocument(reportOf(each, 'en'));

  test('only that of the team tells what needs answers', () => {
    expect(textIn('tied')).toContain('Where is the gap? (team only)');
    expect(textIn('clear')).not.toContain('team only');
  });

  test('simulated answers are marked as such in every one of its states', () => {
    expect(reportOf('clear', 'en').simulated).toBe('Simulated answers');
    expect(reportOf('tied', 'en').simulated).toBeNull();
  });

  test('says of rules that were changed when and why, and no more that nothing was', () => {
    const about = aboutOf('clear', 'en');
    const change = {
      at: '2019-06-02T08:00:00.000Z',
      reason: 'Five places fit the budget',
      settingsHash: 'f'.repeat(64),
    };
    const text = textOfDocument(prioritiesReport({ ...about, settingsChanges: [change] }));
    expect(text).toMatch(/changed on 2 June 2019 by two people .*because: .?Five places fit the budget/);
    expect(text).not.toContain('fixed before the first answer');
    expect(textOfDocument(prioritiesReport(about))).toContain('fixed before the first answer');
  });

  test('a choice in another order, or with places left empty, is told as one', () => {
    const about = aboutOf('clear', 'en');
    const areas = about.report.areas
      .slice(0, 4)
      .map(({ id }) => ({ area: id, name: null, reason: null }))
      .toReversed();
    const decision = about.decision && { ...about.decision, areas, moved: [], borderReason: null };
    const text = textOfDocument(prioritiesReport({ ...about, decision }));
    expect(text).toContain('their order is not that of the ranking. 3 places stay empty.');
    expect(text).not.toContain('Nowhere: it takes');
  });

  test('a round without answers is told as one', () => {
    const about = aboutOf('uncertain', 'en');
    const { report } = about;
    const empty = {
      ...report,
      preferences: 0,
      strata: report.strata.map((stratum) => ({ ...stratum, answered: 0 })),
    };
    expect(textOfDocument(prioritiesReport({ ...about, report: empty }))).toContain(
      'No answer has been counted',
    );
  });
});
