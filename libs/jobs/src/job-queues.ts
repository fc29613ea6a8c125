import { jobRules } from './jobs.ts';
import type { JobHandlers, JobName, Jobs, QueueName } from './jobs.ts';
import { queueBackend } from './queue-backend.ts';
import type { QueueBackend, QueueHandle, QueuePlace, WorkerHandle } from './queue-backend.ts';

const queueNames: readonly QueueName[] = ['compute', 'mail'];
const concurrency: Readonly<Record<QueueName, number>> = { compute: 2, mail: 4 };

/** A job that failed for good, for the log: names and ids, no payload. */
export type FailureListener = (failure: { readonly job: string; readonly error: Error }) => void;

/** The queues of the service: putting jobs in, and working on them. */
export class JobQueues {
  private readonly backend: QueueBackend;
  private readonly queues: ReadonlyMap<QueueName, QueueHandle>;
  private readonly workers: WorkerHandle[] = [];

  constructor(place: QueuePlace) {
    this.backend = queueBackend(place);
    this.queues = new Map(queueNames.map((name) => [name, this.backend.queue(name)]));
  }

  /** Enqueues a job; one with the id of a job that is there already is a silent no-op. Ids hold no colon. */
  async enqueue<Name extends JobName>(name: Name, payload: Jobs[Name], jobId: string): Promise<void> {
    const { queue, coalesce } = jobRules[name];
    await this.queues.get(queue)?.add(name, payload, {
      jobId,
      attempts: 4,
      backoff: { type: 'exponential', delay: 500 },
      removeOnComplete: { count: 1_000 },
      removeOnFail: { count: 5_000 },
      ...(coalesce && { deduplication: { id: coalesce(payload), keepLastIfActive: true } }),
    });
  }

  /** Starts working on every queue in this process. */
  startWorkers(handlers: JobHandlers, onFailure: FailureListener): void {
    for (const name of queueNames) {
      const worker = this.backend.worker(
        name,
        async (job, _token, signal) => {
          const handle = handlers[job.name as JobName] as JobHandlers[JobName] | undefined;
          if (!handle) throw new Error(`no handler for job ${job.name}`);
          await handle(job.data as never, { signal: signal ?? new AbortController().signal });
        },
        concurrency[name],
      );
      worker.on('failed', (job, error) => onFailure({ job: `${job?.name} ${job?.id}`, error }));
      worker.on('error', (error) => onFailure({ job: `worker ${name}`, error }));
      this.workers.push(worker);
    }
  }

  /** Jobs by state over all queues. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    const totals: Record<string, number> = {};
    for (const queue of this.queues.values()) {
      const counts = await queue.getJobCounts('waiting', 'active', 'failed', 'delayed');
      for (const [state, count] of Object.entries(counts)) totals[state] = (totals[state] ?? 0) + count;
    }
    return totals;
  }

  /** Lets active jobs end, then closes. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }
}
