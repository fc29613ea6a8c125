import { documentDocx, planDocument, trackedDocx } from '#documents';
import { serveThread } from '../../jobs/serve-thread.ts';
import type { PlanChangesInput } from './plan-changes-threads.ts';

serveThread((input: PlanChangesInput) =>
  'about' in input
    ? documentDocx(planDocument(input.about))
    : trackedDocx(input.older, input.newer, input.by),
);
