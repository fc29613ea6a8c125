export { unzipBundle } from './bundle/unzip-bundle.ts';
export type { ArchiveLimits } from './bundle/unzip-bundle.ts';
export { zipBundle } from './bundle/zip-bundle.ts';
export { planPdf } from './plan-pdf/plan-pdf.ts';
export type { PlanDocument } from './plan-pdf/plan-view.ts';
export { rollPdf } from './roll-pdf/roll-pdf.ts';
export type { RollDocument } from './roll-pdf/roll-view.ts';
export { xlsxFile } from './xlsx/xlsx-file.ts';
export type { Sheet } from './xlsx/xlsx-file.ts';
