import { documentDocx, documentPdf } from '#documents';
import type { PaperInput } from './paper-threads.ts';
import { serveThread } from './serve-thread.ts';

serveThread(({ document, format }: PaperInput) =>
  format === 'docx' ? documentDocx(document) : documentPdf(document),
);
