export { unzipBundle } from './bundle/unzip-bundle.ts';
export type { ArchiveLimits } from './bundle/unzip-bundle.ts';
export { zipBundle } from './bundle/zip-bundle.ts';
export { planPdf } from './plan-pdf/plan-pdf.ts';
export type { PlanDocument } from './plan-pdf/plan-view.ts';
export { uploadedType } from './uploads/uploaded-type.ts';
export { rollPdf } from './roll-pdf/roll-pdf.ts';
export type { RollDocument } from './roll-pdf/roll-view.ts';
