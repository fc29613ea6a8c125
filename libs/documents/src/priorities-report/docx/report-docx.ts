import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  TableOfContents,
} from 'docx';
import type { Table } from 'docx';
import type { ReportDocument } from '../report-document.ts';
import { DocxBlocks } from './docx-blocks.ts';
import { colours, docxParts } from './docx-parts.ts';
import type { DocxParts } from './docx-parts.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { finishedDocx } from './finished-docx.ts';

const margin = 1190;

/**
 * The report for a word processor: real headings and tables, pictures with their texts, right to left where its language
 * is; the same report gives the same bytes.
 */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const make = docxParts(report.rightToLeft);
  const blocks = new DocxBlocks(report, make);
  const pages = {
    size: { width: 11906, height: 16838 },
    margin: { top: 1300, bottom: 1200, left: margin, right: margin },
  };
  const document = new Document({
    title: `${report.title}. ${report.subtitle}`,
    creator: report.network,
    lastModifiedBy: report.network,
    styles: docxStyles(report.language, report.rightToLeft),
    numbering: docxNumbering,
    sections: [
      { properties: { page: pages }, children: cover(report, make) },
      {
        properties: { page: pages },
        headers: { default: head(report, make) },
        footers: { default: foot(report, make) },
        children: [
          make.paragraph(report.contents, { style: 'Reportlead' }),
          new TableOfContents(report.contents, {
            hyperlink: true,
            headingStyleRange: '1-1',
            beginDirty: false,
          }),
          ...report.chapters.flatMap(({ title, fresh, blocks: parts }) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              bidirectional: report.rightToLeft,
              pageBreakBefore: fresh,
              children: [make.run(title)],
            }),
            ...parts.flatMap((block) => blocks.of(block)),
          ]),
        ],
      },
    ],
  });
  return finishedDocx(await Packer.toBuffer(document), report.createdAt, report.rightToLeft);
}

function cover(report: ReportDocument, make: DocxParts): (Paragraph | Table)[] {
  const { network, title, subtitle, state, edition, simulated, simulatedNote, facts, areas, provisional } =
    report;
  const stated = { bold: true, color: provisional ? colours.warning : colours.strong, size: 22 };
  return [
    make.paragraph(network, { run: { bold: true, color: colours.accent, size: 23 } }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      bidirectional: report.rightToLeft,
      children: [make.run(title)],
    }),
    make.paragraph(subtitle, { spacing: { after: 360 }, run: { size: 30, color: colours.ink2 } }),
    make.paragraph(state, { run: stated }),
    make.paragraph(edition, { spacing: { after: 240 }, run: { color: colours.ink2 } }),
    ...(simulated === null ? [] : [make.paragraph(simulated, { run: { bold: true } })]),
    ...(simulatedNote === null ? [] : [make.paragraph(simulatedNote, { style: 'Reportquiet' })]),
    ...(areas === null
      ? []
      : [
          make.paragraph(areas.title, { spacing: { before: 600 }, run: { bold: true, color: colours.ink2 } }),
          ...areas.areas.map(({ name, colour }) =>
            make.paragraph('', {
              spacing: { after: 60 },
              children: [make.run('▌ ', { color: colour.slice(1), size: 23 }), make.run(name, { size: 23 })],
            }),
          ),
        ]),
    make.paragraph('', { spacing: { before: 600 } }),
    make.table(
      [1, 2.6],
      null,
      facts.map(({ label, value }) => [{ text: label, colour: colours.ink2 }, { text: value }]),
      null,
    ),
  ];
}

function head({ network, simulated }: ReportDocument, make: DocxParts): Header {
  const words = simulated === null ? network : `${network} · ${simulated}`;
  return new Header({ children: [make.paragraph(words, { style: 'Reportquiet' })] });
}

function foot({ foot: words, page }: ReportDocument, make: DocxParts): Footer {
  const look = { size: 15, color: colours.ink2 };
  const [before = '', between = '', after = ''] = page.split(/\{page\}|\{pages\}/);
  return new Footer({
    children: [
      make.paragraph('', {
        alignment: AlignmentType.START,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.hairline, space: 4 } },
        children: [
          make.run(`${words}   ·   ${before}`, look),
          make.run('', { ...look, children: [PageNumber.CURRENT] }),
          make.run(between, look),
          make.run('', { ...look, children: [PageNumber.TOTAL_PAGES] }),
          make.run(after, look),
        ],
      }),
    ],
  });
}
