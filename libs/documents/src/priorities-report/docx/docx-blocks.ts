import { AlignmentType, LineRuleType, ShadingType } from 'docx';
import type { Paragraph, Table } from 'docx';
import { chartPng } from '../../charts/drawn-chart.ts';
import { chartWidth } from '../report-pdf.ts';
import type { LegendEntry, ReportBlock, ReportCell, ReportDocument } from '../report-document.ts';
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

/** Lays out the parts of a report one after the other; tables and figures are numbered through. */
export class DocxBlocks {
  private tables = 0;
  private figures = 0;

  constructor(
    private readonly report: ReportDocument,
    private readonly make: DocxParts,
  ) {}

  of(block: ReportBlock): readonly (Paragraph | Table)[] {
    const { make } = this;
    switch (block.kind) {
      case 'heading':
        return [make.heading(block.text, 2)];
      case 'text':
        return [make.paragraph(block.text, { style: `Report${block.tone}` })];
      case 'list':
        return block.items.map((item) =>
          make.paragraph(item, { numbering: { reference: 'dots', level: 0 } }),
        );
      case 'note':
        return [
          make.paragraph(block.title, { style: 'ReportNote', keepNext: true, run: { bold: true } }),
          make.paragraph(block.text, { style: 'ReportNote' }),
        ];
      case 'figures':
        return this.keyFigures(block);
      case 'facts':
        return [
          make.table(
            [1, 2.6],
            null,
            block.facts.map(({ label, value }) => [{ text: label, colour: colours.ink2 }, { text: value }]),
            null,
          ),
          this.gap(),
        ];
      case 'terms':
        return [
          make.table(
            [1, 2.8],
            null,
            block.terms.map(({ term, text }) => [{ text: term, bold: true }, { text }]),
            null,
          ),
          this.gap(),
        ];
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

  private keyFigures({ figures }: Extract<ReportBlock, { kind: 'figures' }>): readonly (Paragraph | Table)[] {
    const widths = figures.map(() => 1);
    const values = figures.map(({ value }) => ({ text: value, bold: true, colour: colours.strong }));
    const labels = figures.map(({ label }) => ({ text: label, colour: colours.ink2 }));
    return [this.make.table(widths, values, [labels], null), this.gap()];
  }

  private table(block: Extract<ReportBlock, { kind: 'table' }>): readonly (Paragraph | Table)[] {
    this.tables += 1;
    const atEnd = block.columns.map(({ number }) => number === true);
    return [
      this.caption(this.report.table, this.tables, block.title),
      ...this.under(block.note, block.legend),
      this.make.table(
        block.columns.map(({ width }) => width),
        block.columns.map(({ head }, at) => ({ text: head, atEnd: atEnd[at] === true })),
        block.rows.map((row) => row.map((cell, at) => docxCell(cell, atEnd[at] === true))),
        block.lineAfter,
      ),
      this.gap(),
    ];
  }

  private figure(block: Extract<ReportBlock, { kind: 'figure' }>): readonly Paragraph[] {
    this.figures += 1;
    const { chart, height, alt } = block;
    const png = chartPng({ chart, height, width: chartWidth, rightToLeft: this.report.rightToLeft });
    const size = { width: pictureWidth, height: Math.round((height / chartWidth) * pictureWidth) };
    return [
      this.caption(this.report.figure, this.figures, block.title),
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
      ...(note === null ? [] : [make.paragraph(note, { style: 'Reportquiet', keepNext: true })]),
      ...(legend.length === 0
        ? []
        : [
            make.paragraph('', {
              style: 'Reportquiet',
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

function docxCell(cell: ReportCell, atEnd: boolean): DocxCell {
  if (typeof cell === 'string') return { text: cell, atEnd };
  const { text, tone, shade } = cell;
  if (shade !== undefined) {
    return { text, atEnd, fill: tint(shade), colour: shade > 0.55 ? 'FFFFFF' : colours.ink };
  }
  switch (tone) {
    case 'first':
      return { text, atEnd, bold: true, colour: 'FFFFFF', fill: colours.accent };
    case 'within':
      return { text, atEnd, fill: colours.within };
    case 'hidden':
      return { text, atEnd, fill: colours.ground, colour: colours.ink2 };
    case 'warning':
      return { text, atEnd, colour: colours.warning };
    case 'strong':
      return { text, atEnd, bold: true };
    case 'quiet':
      return { text, atEnd, colour: colours.ink2 };
    default:
      return { text, atEnd };
  }
}

/** The accent, as dark as the share. */
function tint(share: number): string | null {
  if (share < 0.005) return null;
  const mix = (full: number) => Math.round(255 + (full - 255) * share);
  return [0x00, 0x55, 0x8c].map((part) => mix(part).toString(16).padStart(2, '0')).join('');
}
