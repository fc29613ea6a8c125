import type { FrozenRoll } from '#members';
import { marks } from '../marks/typst-marks.ts';
import { typstPdf } from '../typst/typst-pdf.ts';
import { rollView } from './roll-view.ts';
import type { RollDocument } from './roll-view.ts';
import { list } from './template/list.ts';
import { main } from './template/main.ts';

/** The roll as a tagged PDF in one language; the same roll and document give the same bytes. */
export function rollPdf(roll: FrozenRoll, document: RollDocument): Uint8Array {
  const sources = { 'main.typ': main, 'marks.typ': marks, 'list.typ': list };
  return typstPdf(sources, rollView(roll, document), document.frozenAt);
}
