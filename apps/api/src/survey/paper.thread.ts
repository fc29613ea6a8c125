import { paperPdf } from '#documents';
import type { Paper } from '#documents';
import { serveThread } from '../jobs/serve-thread.ts';

serveThread((paper: Paper) => paperPdf(paper));
