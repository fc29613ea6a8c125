import { documentDocx, documentPdf, minutesDocument, prioritiesReport } from '#documents';
import type { DocumentInput } from './document-threads.ts';
import { serveThread } from './serve-thread.ts';

serveThread((input: DocumentInput) => {
  const document = input.kind === 'minutes' ? minutesDocument(input.about) : prioritiesReport(input.about);
  return input.format === 'docx' ? documentDocx(document) : documentPdf(document);
});
