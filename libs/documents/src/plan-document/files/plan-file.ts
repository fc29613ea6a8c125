import { documentDocx } from '../../paper-document/docx/document-docx.ts';
import { documentPdf } from '../../paper-document/document-pdf.ts';
import type { PlanAbout } from '../plan-about.ts';
import { planDocument } from '../plan-document.ts';
import { activitiesCalendar } from './activities-calendar.ts';
import { activitiesCsv } from './activities-csv.ts';
import { planIati } from './plan-iati.ts';
import { planJson } from './plan-json.ts';
import { planWorkbook } from './plan-workbook.ts';

const makers = {
  'plan.pdf': (about: PlanAbout) => documentPdf(planDocument(about)),
  'plan.docx': (about: PlanAbout) => documentDocx(planDocument(about)),
  'plan.xlsx': planWorkbook,
  'plan.json': (about: PlanAbout) => bytesOf(planJson(about)),
  'activities.ics': (about: PlanAbout) => bytesOf(activitiesCalendar(about)),
  'iati.xml': (about: PlanAbout) => bytesOf(planIati(about)),
  'activities.csv': (about: PlanAbout) => bytesOf(activitiesCsv(about)),
} as const;

/** A file that a plan is handed out as. */
export type PlanFile = keyof typeof makers;

export const planFiles = Object.keys(makers) as readonly PlanFile[];

/** The file in the language asked for; the same plan and circumstances give the same bytes. Up to a few seconds. */
export async function planFile(file: PlanFile, about: PlanAbout): Promise<Uint8Array> {
  return makers[file](about);
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
