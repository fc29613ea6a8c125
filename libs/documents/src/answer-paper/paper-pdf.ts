import { marks } from '../marks/typst-marks.ts';
import { typstPdf } from '../typst/typst-pdf.ts';
import type { Paper } from './paper.ts';
import { main } from './template/main.ts';

/** The paper as a tagged PDF; the same paper gives the same bytes. */
export function paperPdf(paper: Paper): Uint8Array {
  return typstPdf({ 'main.typ': main, 'marks.typ': marks }, paper, paper.createdAt);
}
