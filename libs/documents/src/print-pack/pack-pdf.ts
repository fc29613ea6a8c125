import { marks } from '../marks/typst-marks.ts';
import { typstPdf } from '../typst/typst-pdf.ts';
import { packView } from './pack-view.ts';
import type { PrintPack } from './pack-view.ts';
import { main } from './template/main.ts';

/** Roll-call sheet and one ballot slip a seat, as a tagged PDF in one language; the same pack gives the same bytes. */
export function printPackPdf(pack: PrintPack): Uint8Array {
  return typstPdf({ 'main.typ': main, 'marks.typ': marks }, packView(pack), pack.openedAt);
}
