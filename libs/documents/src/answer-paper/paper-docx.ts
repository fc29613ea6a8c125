import { strToU8, zipSync } from 'fflate';
import type { Paper, PaperBlock } from './paper.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The paper as a WordprocessingML document (ECMA-376) with real headings, lists as text and real tables, right to left
 * where its language is; the same paper gives the same bytes.
 */
export function paperDocx(paper: Paper): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/word/footer.xml" ContentType="${type}.footer+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/footer" Target="footer.xml"/></Relationships>`,
    'word/styles.xml': styles(paper),
    'word/document.xml': documentOf(paper),
    // At the foot of every page: behind the last answer it would read as one more line of it.
    'word/footer.xml': `${head}<w:ftr xmlns:w="${word}">${writer(paper.rightToLeft).paragraph(paper.foot, 'Quiet')}</w:ftr>`,
  };
  // One time for all entries, and the earliest that the format has: the bytes depend on the paper alone.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { mtime }]])),
  );
}

function documentOf(paper: Paper): string {
  const write = writer(paper.rightToLeft);
  const body = [
    write.paragraph(
      paper.simulated === null ? paper.network : `${paper.network} · ${paper.simulated}`,
      'Quiet',
    ),
    write.paragraph(paper.title, 'Title'),
    write.paragraph(paper.lead),
    ...paper.blocks.map((block) => write.block(block)),
  ].join('');
  const page =
    '<w:footerReference w:type="default" r:id="r2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
  const bidi = paper.rightToLeft ? '<w:bidi/>' : '';
  return `${head}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}<w:sectPr>${page}${bidi}</w:sectPr></w:body></w:document>`;
}

function writer(rightToLeft: boolean) {
  const turned = rightToLeft ? '<w:bidi/>' : '';
  const run = (text: string, exact = false): string => {
    const look = rightToLeft && !exact ? '<w:rPr><w:rtl/></w:rPr>' : '';
    return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  };
  const paragraph = (text: string, style = 'Normal', exact = false): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${turned}</w:pPr>${run(text, exact)}</w:p>`;
  const table = (rows: readonly (readonly string[])[], headed: boolean): string => {
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const width = Math.floor(9638 / columns);
    const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
    const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9D2DA"/>`)
      .join('');
    const cell = (text: string, style: string): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, style)}</w:tc>`;
    const body = rows.map((row, index) => {
      const first = headed && index === 0;
      const repeats = first ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
      return `<w:tr>${repeats}${row.map((text) => cell(text, first ? 'Quiet' : 'Normal')).join('')}</w:tr>`;
    });
    const visual = rightToLeft ? '<w:bidiVisual/>' : '';
    const properties = `<w:tblPr>${visual}<w:tblW w:w="9638" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders></w:tblPr>`;
    // A table that is followed by another one would grow together with it.
    return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>${paragraph('')}`;
  };
  const block = (part: PaperBlock): string => {
    switch (part.kind) {
      case 'heading':
        return paragraph(part.text, `Heading${part.level - 1}`);
      case 'text':
        return paragraph(part.text, part.quiet === true ? 'Quiet' : 'Normal');
      case 'note':
        return paragraph(part.text, 'Quiet');
      case 'facts':
        return part.facts
          .map(({ label, value, exact }) => paragraph(`${label}: ${value}`, 'Normal', exact))
          .join('');
      case 'list':
        return part.items.map(({ mark, text }) => paragraph(`${mark} ${text}`, 'Item')).join('');
      case 'table':
        return table([part.head, ...part.rows], true);
      case 'lines':
        return paragraph('_'.repeat(70)).repeat(part.count);
      case 'signature':
        return table(
          [...part.labels, part.stamp].filter((label) => label !== '').map((label) => [label, '']),
          false,
        );
    }
  };
  return { paragraph, block };
}

function styles({ language, rightToLeft }: Paper): string {
  const tag = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-SA' }[language];
  const locale = rightToLeft ? `<w:lang w:bidi="${tag}"/>` : `<w:lang w:val="${tag}"/>`;
  const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
  const style = (id: string, name: string, paragraph: string, look: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraph}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
  const bold = '<w:b/><w:bCs/>';
  const above = (before: number): string => `<w:keepNext/><w:spacing w:before="${before}" w:after="80"/>`;
  return `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Sans Arabic"/>${size(11)}${locale}</w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', '<w:spacing w:after="100"/>', ''),
    style('Title', 'Title', above(0), `${bold}${size(24)}`),
    style(
      'Heading1',
      'heading 1',
      `${above(360)}<w:outlineLvl w:val="0"/>`,
      `${bold}<w:color w:val="0B5C8A"/>${size(15)}`,
    ),
    style('Heading2', 'heading 2', `${above(240)}<w:outlineLvl w:val="1"/>`, `${bold}${size(11)}`),
    style('Item', 'List Paragraph', '<w:spacing w:after="40"/><w:ind w:start="284"/>', ''),
    style('Quiet', 'Quiet', '<w:spacing w:after="100"/>', `<w:color w:val="51606E"/>${size(10)}`),
  ].join('')}</w:styles>`;
}

function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
