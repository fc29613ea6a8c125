import { printPackPdf } from '#documents';
import { serveThread } from '../jobs/serve-thread.ts';

serveThread(printPackPdf);
