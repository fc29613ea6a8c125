import { AlignmentType, ExternalHyperlink, LineRuleType, ShadingType } from 'docx';
import type { Paragraph, Table } from 'docx';
import { chartPng } from '../../charts/drawn-chart.ts';
import type { RegionMark } from '../../marks/region-marks.ts';
import { chartWidth } from '../document-pdf.ts';
import type {
  CellTone,
  LegendEntry,
  PaperBlock,
  PaperCell,
  PaperColumn,
  PaperDocument,
  PaperFact,
  PaperSpan,
} from '../paper-document.ts';
import { colours } from './docx-parts.ts';
import type { DocxCell, DocxParts } from './docx-parts.ts';

/** Width of a picture on the page, in pixels of a word processor (96 to the inch). */
const pictureWidth = 634;

const keys: Readonly<Record<LegendEntry['tone'], string>> = {
  full: colours.accent,
  light: '9DBFD8',
  warning: colours.warning,
  white: colours.hairline,
  hidden: colours.hairline,
};

/** Lays out the parts of a document one after the other; tables and figures are numbered through. */
export class DocxBlocks {
  constructor(
    private readonly document: PaperDocument,
    private readonly make: DocxParts,
    /** Counted on from section to section. */
    private readonly counts: { tables: number; figures: number; lists: number },
  ) {}

  of(block: PaperBlock): readonly (Paragraph | Table)[] {
    const { make } = this;
    switch (block.kind) {
      case 'heading':
        return [make.heading(block.text, block.minor === true ? 3 : 2)];
      case 'text':
        return [
          make.paragraph(block.text, {
            style: `Paper${block.tone}`,
            ...(block.kept === true ? { keepNext: true } : {}),
            ...(block.spans === undefined ? {} : { children: this.looked(block.spans) }),
          }),
        ];
      case 'break':
        return [make.paragraph('', { pageBreakBefore: true })];
      case 'list':
        return this.list(block);
      case 'note':
        return this.note(block);
      case 'figures':
        return this.keyFigures(block);
      case 'facts':
        if (block.paired === true) return this.pairs([1, 2.1, 1, 2.1], twoByTwo(block.facts));
        return this.pairs(
          [1, 2.6],
          block.facts.map(({ label, value }) => [{ text: label, colour: colours.ink2 }, { text: value }]),
        );
      case 'terms':
        return this.pairs(
          [1, 2.8],
          block.terms.map(({ term, text }) => [{ text: term, bold: true }, { text }]),
        );
      case 'shares':
        return this.pairs(
          [1, 1.6],
          block.rows.map(({ label, mark, text }) => [{ text: label, ...signOf(mark) }, { text }]),
        );
      case 'code':
        return block.lines.map((line) =>
          make.paragraph(line, {
            bidirectional: false,
            alignment: AlignmentType.LEFT,
            shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.ground },
            run: { rightToLeft: false, size: 17 },
          }),
        );
      case 'table':
        return this.table(block);
      case 'figure':
        return this.figure(block);
    }
  }

  private list({ items, numbered, spans }: Extract<PaperBlock, { kind: 'list' }>): readonly Paragraph[] {
    // Each list counts anew.
    if (numbered === true) this.counts.lists += 1;
    return items.map((item, index) =>
      this.make.paragraph(item, {
        style: 'Paperplain',
        numbering:
          numbered === true
            ? { reference: 'numbers', level: 0, instance: this.counts.lists }
            : { reference: 'dots', level: 0 },
        ...(spans?.[index] === undefined ? {} : { children: this.looked(spans[index]) }),
      }),
    );
  }

  private looked(spans: readonly PaperSpan[]) {
    return spans.map(({ text, bold, italic, link }) => {
      const look = { ...(bold && { bold }), ...(italic && { italics: italic }) };
      if (link === undefined) return this.make.run(text, look);
      const words = this.make.run(text, { ...look, color: colours.accent, underline: {} });
      return new ExternalHyperlink({ link, children: [words] });
    });
  }

  private note({ title, text, warning }: Extract<PaperBlock, { kind: 'note' }>): readonly Paragraph[] {
    const look = warning === true ? { bold: true, color: colours.warning } : { bold: true };
    const lines = text.split('\n');
    return [
      this.make.paragraph(title, { style: 'PaperNote', keepNext: true, run: look }),
      ...lines.map((line) =>
        this.make.paragraph(lines.length === 1 ? line : `– ${line}`, { style: 'PaperNote' }),
      ),
    ];
  }

  private pairs(
    widths: readonly number[],
    rows: readonly (readonly DocxCell[])[],
  ): readonly (Paragraph | Table)[] {
    return [this.make.table(widths, [], rows, null), this.gap()];
  }

  private keyFigures({ figures }: Extract<PaperBlock, { kind: 'figures' }>): readonly (Paragraph | Table)[] {
    return [figuresTable(figures, this.make), this.gap()];
  }

  private table(block: Extract<PaperBlock, { kind: 'table' }>): readonly (Paragraph | Table)[] {
    this.counts.tables += 1;
    const atEnd = block.columns.map(({ number }) => number === true);
    return [
      this.caption(this.document.table, this.counts.tables, block.title),
      ...this.under(block.note, block.legend),
      this.make.table(
        block.columns.map(({ width }) => width),
        headsOf(block.columns),
        block.rows.map((row) => row.map((cell, at) => docxCell(cell, atEnd[at] === true))),
        block.lineAfter,
      ),
      this.gap(),
    ];
  }

  private figure(block: Extract<PaperBlock, { kind: 'figure' }>): readonly Paragraph[] {
    this.counts.figures += 1;
    const { chart, height, alt } = block;
    const png = chartPng({ chart, height, width: chartWidth, rightToLeft: this.document.rightToLeft });
    const size = { width: pictureWidth, height: Math.round((height / chartWidth) * pictureWidth) };
    return [
      this.caption(this.document.figure, this.counts.figures, block.title),
      ...this.under(block.note, block.legend),
      this.make.picture(png, size, alt),
    ];
  }

  private caption(label: string, number: number, title: string): Paragraph {
    return this.make.paragraph(`${label.replace('{number}', String(number))}. ${title}`, {
      style: 'Caption',
      keepNext: true,
    });
  }

  private under(note: string | null, legend: readonly LegendEntry[]): readonly Paragraph[] {
    const { make } = this;
    return [
      ...(note === null ? [] : [make.paragraph(note, { style: 'Paperquiet', keepNext: true })]),
      ...(legend.length === 0
        ? []
        : [
            make.paragraph('', {
              style: 'Paperquiet',
              keepNext: true,
              children: legend.flatMap(({ tone, text }) => [
                make.run('■ ', { color: keys[tone] }),
                make.run(`${text}    `),
              ]),
            }),
          ]),
    ];
  }

  /** Tables that follow each other would grow together. */
  private gap(): Paragraph {
    return this.make.paragraph('', {
      spacing: { line: 120, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    });
  }
}

/** Facts in rows of two. */
function twoByTwo(facts: readonly PaperFact[]): readonly (readonly DocxCell[])[] {
  const cells = facts.map(({ label, value }): readonly DocxCell[] => [
    { text: label, colour: colours.ink2 },
    { text: value },
  ]);
  const nothing: readonly DocxCell[] = [{ text: '' }, { text: '' }];
  return cells.flatMap((cell, at) => (at % 2 === 0 ? [[...cell, ...(cells[at + 1] ?? nothing)]] : []));
}

/** Key figures side by side, each over what it counts. */
export function figuresTable(figures: PaperDocument['figures'], make: DocxParts): Table {
  const values = figures.map(({ value }) => ({ text: value, bold: true, colour: colours.strong }));
  const labels = figures.map(({ label }) => ({ text: label, colour: colours.ink2 }));
  return make.table(
    figures.map(() => 1),
    [values],
    [labels],
    null,
  );
}

/** The head of a table: a second row over it where columns are grouped. */
function headsOf(columns: readonly PaperColumn[]): readonly (readonly DocxCell[])[] {
  const row = columns.map(({ head, number }) => ({ text: head, atEnd: number === true }));
  if (columns.every(({ group }) => group === undefined)) return [row];
  const over = columns.flatMap(({ group = '' }, at): DocxCell[] => {
    if (group !== '' && columns[at - 1]?.group === group) return [];
    const across = group === '' ? 1 : columns.filter((each) => each.group === group).length;
    return [{ text: group, across }];
  });
  return [over, row];
}

const shapes = { circle: '●', triangle: '▲', diamond: '◆', square: '■', cross: '✚' } as const;

function signOf(mark: RegionMark | null | undefined, colour?: string): Pick<DocxCell, 'sign'> {
  if (mark) return { sign: { text: shapes[mark.shape], colour: mark.colour.slice(1) } };
  return colour === undefined ? {} : { sign: { text: '▌', colour: colour.slice(1) } };
}

function docxCell(cell: PaperCell, atEnd: boolean): DocxCell {
  if (typeof cell === 'string') return { text: cell, atEnd };
  const { text, tone, shade, under, mark, names, bar, colour } = cell;
  if (bar !== undefined) return { text: '', fill: bar.slice(1) };
  const plain = { text, atEnd, ...signOf(mark, colour), ...(under === undefined ? {} : { under }) };
  if (names !== undefined) {
    return {
      ...plain,
      names: names.map((each) => ({
        text: each.beside === '' ? each.text : `${each.text} (${each.beside})`,
        ...signOf(each.mark),
      })),
    };
  }
  if (shade !== undefined) {
    return { ...plain, fill: tint(shade), colour: shade > 0.55 ? 'FFFFFF' : colours.ink };
  }
  return tone === undefined ? plain : { ...plain, ...looks[tone] };
}

const looks: Readonly<Record<CellTone, Omit<DocxCell, 'text'>>> = {
  first: { bold: true, colour: 'FFFFFF', fill: colours.accent },
  within: { fill: colours.within },
  hidden: { fill: colours.ground, colour: colours.ink2 },
  warning: { colour: colours.warning },
  strong: { bold: true },
  quiet: { colour: colours.ink2 },
};

/** The accent, as dark as the share. */
function tint(share: number): string | null {
  if (share < 0.005) return null;
  const mix = (full: number) => Math.round(255 + (full - 255) * share);
  return [0x00, 0x55, 0x8c].map((part) => mix(part).toString(16).padStart(2, '0')).join('');
}
