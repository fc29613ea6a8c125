import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { IBordersOptions, IParagraphOptions, IRunOptions } from 'docx';

/** Width of the text on a page, upright and on its side, in twentieths of a point. */
export const textWidths = { upright: 9520, landscape: 14458 } as const;

export const colours = {
  ink: '13202B',
  ink2: '475661',
  accent: '00558C',
  strong: '003D66',
  within: 'CFE1EF',
  ground: 'F4F6F8',
  hairline: 'D9DFE4',
  warning: 'B23A06',
} as const;

/** One cell before it is one of a word processor's. */
export interface DocxCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string | null;
  /** At the end of the line of reading, as numbers are. */
  readonly atEnd?: boolean;
  /** Letters before the text in a colour of their own: the mark of a region, the bar of an area. */
  readonly sign?: { readonly text: string; readonly colour: string };
  /** A second line, in quieter letters. */
  readonly under?: string;
  /** Names below each other in place of the text. */
  readonly names?: readonly Pick<DocxCell, 'text' | 'sign'>[];
  /** Columns that it goes across. */
  readonly across?: number;
}

/** Makers of the parts of a word-processor document that all turn with the direction of its language. */
export interface DocxParts {
  readonly rightToLeft: boolean;
  readonly run: (text: string, look?: IRunOptions) => TextRun;
  readonly paragraph: (text: string, look?: IParagraphOptions & { readonly run?: IRunOptions }) => Paragraph;
  readonly heading: (text: string, level: 2 | 3) => Paragraph;
  readonly table: (
    widths: readonly number[],
    heads: readonly (readonly DocxCell[])[],
    rows: readonly (readonly DocxCell[])[],
    lineAfter: number | null,
  ) => Table;
  readonly picture: (png: Uint8Array, size: { width: number; height: number }, alt: string) => Paragraph;
}

/** A table of so many rows does not break over pages. */
const MOST_ROWS_WHOLE = 18;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline } as const;
const thick = { style: BorderStyle.SINGLE, size: 8, color: colours.ink2 } as const;
const dashed = { style: BorderStyle.DASHED, size: 8, color: colours.ink } as const;

/** The parts for one direction of reading and one width of the text. */
export function docxParts(rightToLeft: boolean, textWidth: number = textWidths.upright): DocxParts {
  const run: DocxParts['run'] = (text, look = {}) => new TextRun({ text, rightToLeft, ...look });
  const paragraph: DocxParts['paragraph'] = (text, look = {}) => {
    const { run: runLook = {}, ...rest } = look;
    return new Paragraph({ bidirectional: rightToLeft, children: [run(text, runLook)], ...rest });
  };
  const cell = (
    content: DocxCell,
    width: number,
    size: number,
    borders: IBordersOptions,
    keepNext: boolean,
  ) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      columnSpan: content.across ?? 1,
      verticalAlign: VerticalAlign.CENTER,
      borders: { ...borders, left: none, right: none },
      ...(content.fill === null || content.fill === undefined
        ? {}
        : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: content.fill } }),
      children: [
        paragraph('', {
          keepNext,
          spacing: { before: 20, after: 20 },
          alignment: content.atEnd === true ? AlignmentType.END : AlignmentType.START,
          children: [
            ...(content.names ?? [content]).flatMap(({ text, sign }, index) => {
              const next = index === 0 ? {} : { break: 1 };
              const look = { size, bold: content.bold === true, color: content.colour ?? colours.ink };
              return sign === undefined
                ? [run(text, { ...look, ...next })]
                : [run(`${sign.text} `, { size, color: sign.colour, ...next }), run(text, look)];
            }),
            ...(content.under === undefined
              ? []
              : [run(content.under, { size: size - 2, color: colours.ink2, break: 1 })]),
          ],
        }),
      ],
    });
  return {
    rightToLeft,
    run,
    paragraph,
    heading: (text, level) =>
      new Paragraph({
        heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
        bidirectional: rightToLeft,
        children: [run(text)],
      }),
    table: (widths, heads, rows, lineAfter) => {
      const whole = widths.reduce((sum, width) => sum + width, 0);
      const scaled = widths.map((width) => Math.floor((width / whole) * textWidth));
      const size = widths.length > 9 ? 14 : 17;
      const bottom = (index: number) => (index + 1 === lineAfter ? dashed : thin);
      const headOf = (cells: readonly DocxCell[], row: number) =>
        cells.map((content, at) =>
          cell(
            { ...content, bold: true, colour: colours.ink2 },
            scaled[at] ?? 0,
            size - 1,
            { top: row === 0 ? thick : none, bottom: row === heads.length - 1 ? thick : none },
            true,
          ),
        );
      return new Table({
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: scaled,
        visuallyRightToLeft: rightToLeft,
        margins: { left: 60, right: 60, top: 20, bottom: 20 },
        rows: [
          ...heads.map(
            (cells, row) =>
              new TableRow({ tableHeader: true, cantSplit: true, children: headOf(cells, row) }),
          ),
          ...rows.map(
            (row, index) =>
              new TableRow({
                cantSplit: true,
                children: row.map((content, at) =>
                  cell(
                    content,
                    scaled[at] ?? 0,
                    size,
                    { top: none, bottom: bottom(index) },
                    // A short table stays whole.
                    rows.length <= MOST_ROWS_WHOLE && index < rows.length - 1,
                  ),
                ),
              }),
          ),
        ],
      });
    },
    picture: (png, { width, height }, alt) =>
      new Paragraph({
        bidirectional: rightToLeft,
        spacing: { before: 80, after: 200 },
        children: [
          new ImageRun({
            type: 'png',
            data: png,
            transformation: { width, height },
            altText: { name: 'figure', title: '', description: alt },
          }),
        ],
      }),
  };
}
