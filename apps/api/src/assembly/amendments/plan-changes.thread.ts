import { documentDocx, planDocument, trackedDocx } from '#documents';
import { serveThread } from '../../jobs/serve-thread.ts';
import type { PlanChangesInput } from './plan-changes-threads.ts';

serveThread(async ({ older, newer, by }: PlanChangesInput) =>
  trackedDocx(await documentDocx(planDocument(older)), await documentDocx(planDocument(newer)), by),
);
