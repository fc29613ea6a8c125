import type { Plan } from '#plan';
import { marks } from '../marks/typst-marks.ts';
import { typstPdf } from '../typst/typst-pdf.ts';
import { planView } from './plan-view.ts';
import type { PlanDocument } from './plan-view.ts';
import { annex } from './template/annex.ts';
import { area } from './template/area.ts';
import { calendar } from './template/calendar.ts';
import { cover } from './template/cover.ts';
import { main } from './template/main.ts';

/** The plan as a tagged PDF in one language; the same plan and document give the same bytes. */
export function planPdf(plan: Plan, document: PlanDocument): Uint8Array {
  const sources = {
    'main.typ': main,
    'marks.typ': marks,
    'cover.typ': cover,
    'area.typ': area,
    'calendar.typ': calendar,
    'annex.typ': annex,
  };
  return typstPdf(sources, planView(plan, document), document.generatedAt);
}
