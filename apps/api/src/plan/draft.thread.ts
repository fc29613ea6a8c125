import { draftPlan } from '#plan';
import type { DraftInput } from '#plan';
import { serveThread } from '../jobs/serve-thread.ts';
import { highsSolver } from './highs-solver.ts';

serveThread(async (input: DraftInput, progress) =>
  draftPlan(input, { solver: await highsSolver(), progress }),
);
