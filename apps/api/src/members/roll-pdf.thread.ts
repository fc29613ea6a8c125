import { rollPdf } from '#documents';
import { serveThread } from '../jobs/serve-thread.ts';
import type { RollPdfInput } from './roll-pdf-threads.ts';

serveThread(({ roll, document }: RollPdfInput) => rollPdf(roll, document));
