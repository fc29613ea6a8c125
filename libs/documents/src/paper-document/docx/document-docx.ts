import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TableOfContents,
} from 'docx';
import type { ISectionOptions, Table } from 'docx';
import type { PaperChapter, PaperDocument } from '../paper-document.ts';
import { DocxBlocks, figuresTable } from './docx-blocks.ts';
import { colours, docxParts, textWidths } from './docx-parts.ts';
import type { DocxParts } from './docx-parts.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { finishedDocx } from './finished-docx.ts';

const margin = 1190;

/**
 * The document for a word processor: real headings and tables, pictures with their texts, right to left where its language
 * is; the same document gives the same bytes.
 */
export async function documentDocx(document: PaperDocument): Promise<Uint8Array> {
  const make = docxParts(document.rightToLeft);
  const counts = { tables: 0, figures: 0, lists: 0 };
  const [first, ...more] = stretches(document.chapters).map(({ landscape, chapters }, at) => {
    const parts = docxParts(document.rightToLeft, landscape ? textWidths.landscape : textWidths.upright);
    const blocks = new DocxBlocks(document, parts, counts);
    return {
      landscape,
      children: chapters.flatMap((chapter, index) =>
        // A section begins on a new page by itself; the first begins with the contents.
        written(chapter, chapter.fresh && (at === 0 || index > 0), blocks, parts),
      ),
    };
  });
  const contents = [
    make.paragraph(document.contents, { style: 'Paperlead' }),
    new TableOfContents(document.contents, { hyperlink: true, headingStyleRange: '1-1', beginDirty: false }),
  ];
  const section = (landscape: boolean, children: readonly SectionChild[]): ISectionOptions => ({
    properties: { page: pageOf(landscape) },
    headers: { default: head(document, make) },
    footers: { default: foot(document, make) },
    children,
  });
  const file = new Document({
    title: `${document.title}. ${document.subtitle}`,
    creator: document.network,
    lastModifiedBy: document.network,
    styles: docxStyles(document.language, document.rightToLeft),
    numbering: docxNumbering,
    sections: [
      { properties: { page: pageOf(false) }, children: cover(document, make) },
      section(first?.landscape ?? false, [...contents, ...(first?.children ?? [])]),
      ...more.map(({ landscape, children }) => section(landscape, children)),
    ],
  });
  return finishedDocx(await Packer.toBuffer(file), document.createdAt, document.rightToLeft);
}

type SectionChild = Paragraph | Table | TableOfContents;

function pageOf(landscape: boolean) {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    size: { width: 11906, height: 16838, orientation },
    margin: { top: 1300, bottom: 1200, left: margin, right: margin },
  };
}

/** Chapters that follow each other on pages of the same way. */
function stretches(chapters: readonly PaperChapter[]) {
  const found: { readonly landscape: boolean; readonly chapters: PaperChapter[] }[] = [];
  for (const chapter of chapters) {
    const landscape = chapter.landscape === true;
    const last = found.at(-1);
    if (last?.landscape === landscape) last.chapters.push(chapter);
    else found.push({ landscape, chapters: [chapter] });
  }
  return found;
}

function written(
  { title, label, colour, blocks: parts }: PaperChapter,
  pageBreakBefore: boolean,
  blocks: DocxBlocks,
  make: DocxParts,
): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      bidirectional: make.rightToLeft,
      pageBreakBefore,
      children: [
        ...(colour === undefined ? [] : [make.run('▌ ', { color: colour.slice(1) })]),
        make.run(title),
      ],
    }),
    ...(label === undefined ? [] : [make.paragraph(label, { style: 'Paperquiet', keepNext: true })]),
    ...parts.flatMap((block) => blocks.of(block)),
  ];
}

function cover(document: PaperDocument, make: DocxParts): (Paragraph | Table)[] {
  const { network, title, subtitle, state, edition, simulated, simulatedNote, unreviewed } = document;
  const { facts, figures, areas, provisional } = document;
  const stated = { bold: true, color: provisional ? colours.warning : colours.strong, size: 22 };
  return [
    make.paragraph(network, { run: { bold: true, color: colours.accent, size: 23 } }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      bidirectional: document.rightToLeft,
      children: [make.run(title)],
    }),
    make.paragraph(subtitle, { spacing: { after: 360 }, run: { size: 30, color: colours.ink2 } }),
    make.paragraph(state, { run: stated }),
    make.paragraph(edition, { spacing: { after: 240 }, run: { color: colours.ink2 } }),
    ...(simulated === null ? [] : [make.paragraph(simulated, { run: { bold: true } })]),
    ...(simulatedNote === null ? [] : [make.paragraph(simulatedNote, { style: 'Paperquiet' })]),
    ...(unreviewed === null ? [] : [make.paragraph(unreviewed.note, { style: 'Paperquiet' })]),
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
    ...(figures.length === 0 ? [] : [figuresTable(figures, make), make.paragraph('')]),
    make.table(
      [1, 2.6],
      [],
      facts.map(({ label, value }) => [{ text: label, colour: colours.ink2 }, { text: value }]),
      null,
    ),
  ];
}

function head({ network, simulated, unreviewed }: PaperDocument, make: DocxParts): Header {
  const words = [network, simulated, unreviewed?.mark].filter((each) => typeof each === 'string');
  return new Header({ children: [make.paragraph(words.join(' · '), { style: 'Paperquiet' })] });
}

function foot({ foot: words, fingerprint, page }: PaperDocument, make: DocxParts): Footer {
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
      ...(fingerprint === null
        ? []
        : [make.paragraph(`${fingerprint.text}   ·   ${fingerprint.at}`, { run: { ...look, size: 13 } })]),
    ],
  });
}
