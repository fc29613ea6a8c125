import { planFile } from '#documents';
import { serveThread } from '../jobs/serve-thread.ts';
import type { PlanFileInput } from './plan-file-threads.ts';

serveThread(({ file, about }: PlanFileInput) => planFile(file, about));
