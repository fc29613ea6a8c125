import { prioritiesReport, documentDocx, documentPdf } from '#documents';
import { serveThread } from '../jobs/serve-thread.ts';
import type { ReportInput } from './report-threads.ts';

serveThread(({ about, file }: ReportInput) => {
  const report = prioritiesReport(about);
  return file === 'report.docx' ? documentDocx(report) : documentPdf(report);
});
