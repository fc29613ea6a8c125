import type { KeptJob, QueueHandle } from './queue-backend.ts';

/** A job that failed for good and was kept, for whoever looks after the service. */
export interface FailedJob {
  readonly name: string;
  readonly id: string;
  readonly reason: string;
  readonly at: Date;
}

/** The latest jobs of every queue that failed for good. */
export async function failedJobs(
  queues: Iterable<QueueHandle>,
  limit: number,
): Promise<readonly FailedJob[]> {
  const found = await Promise.all([...queues].map((queue) => queue.getFailed(0, limit - 1)));
  return found.flat().map((job) => ({
    name: job.name,
    id: job.id ?? '',
    reason: job.failedReason ?? '',
    at: new Date(job.finishedOn ?? 0),
  }));
}

/** Does something about the job of that id; false where no such job failed. */
export async function withFailedJob(
  queues: Iterable<QueueHandle>,
  id: string,
  act: (job: KeptJob) => Promise<void>,
): Promise<boolean> {
  for (const queue of queues) {
    const job = await queue.getJob(id);
    if (!(await job?.isFailed())) continue;
    await act(job!);
    return true;
  }
  return false;
}
