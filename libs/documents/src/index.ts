export { planFile, planFiles } from './plan-document/files/plan-file.ts';
export type { PlanFile } from './plan-document/files/plan-file.ts';
export { planDocument } from './plan-document/plan-document.ts';
export type { PlanAbout } from './plan-document/plan-about.ts';
export { uploadedType } from './uploads/uploaded-type.ts';
export { printPackPdf } from './print-pack/pack-pdf.ts';
export type { PrintPack } from './print-pack/pack-view.ts';
export { rollPdf } from './roll-pdf/roll-pdf.ts';
export type { RollDocument } from './roll-pdf/roll-view.ts';
export { paperDocx } from './answer-paper/paper-docx.ts';
export { paperPdf } from './answer-paper/paper-pdf.ts';
export type { Paper } from './answer-paper/paper.ts';
export { blankPaper, draftPaper, receiptPaper, signingSheet } from './answer-paper/papers.ts';
export type { AnswerAbout, PaperAbout, SubmissionAbout } from './answer-paper/papers.ts';
export { readXlsx } from './xlsx/read-xlsx.ts';
export type { ReadRow, ReadWorkbook } from './xlsx/read-xlsx.ts';
export { xlsxFile } from './xlsx/xlsx-file.ts';
export type { Sheet } from './xlsx/xlsx-file.ts';
export { chartPng, chartSvg } from './charts/drawn-chart.ts';
export type { ChartToDraw } from './charts/drawn-chart.ts';
export type {
  PrioritiesAbout,
  ReportedDecision,
  TeamInsights,
} from './priorities-report/priorities-about.ts';
export { prioritiesReport } from './priorities-report/priorities-report.ts';
export type { PaperDocument } from './paper-document/paper-document.ts';
export { documentDocx } from './paper-document/docx/document-docx.ts';
export { documentPdf } from './paper-document/document-pdf.ts';
export type { MinutesAbout, MinutesItemText } from './minutes/minutes-about.ts';
export { minutesDocument } from './minutes/minutes-document.ts';
export { trackedDocx } from './tracked/tracked-docx.ts';
export type { ChangeAuthor } from './tracked/change-marks.ts';
