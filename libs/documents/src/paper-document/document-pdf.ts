import { chartSvg } from '../charts/drawn-chart.ts';
import { marks } from '../marks/typst-marks.ts';
import { typstPdf } from '../typst/typst-pdf.ts';
import type { PaperBlock, PaperDocument } from './paper-document.ts';
import { blocks } from './template/blocks.ts';
import { cover } from './template/cover.ts';
import { main } from './template/main.ts';

/** Width in which charts are defined; on paper it fills the column. */
export const chartWidth = 1000;

/** The document as a tagged PDF with its contents and fonts; the same document gives the same bytes. Some two seconds. `warned` is told what the layout could not settle. */
export function documentPdf(document: PaperDocument, warned?: (warning: string) => void): Uint8Array {
  const pictures: Record<string, Uint8Array> = {};
  const laid = (block: PaperBlock) => {
    if (block.kind !== 'figure') return block;
    const { chart, height, ...rest } = block;
    const file = `figure-${Object.keys(pictures).length + 1}.svg`;
    pictures[file] = chartSvg({ chart, height, width: chartWidth, rightToLeft: document.rightToLeft });
    return { ...rest, file };
  };
  const data = {
    ...document,
    chapters: document.chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(laid) })),
  };
  const sources = { 'main.typ': main, 'marks.typ': marks, 'blocks.typ': blocks, 'cover.typ': cover } as const;
  return typstPdf(sources, data, document.createdAt, pictures, warned);
}
