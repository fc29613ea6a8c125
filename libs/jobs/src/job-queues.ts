import { setTimeout as sleep } from 'node:timers/promises';
import type { JobsOptions } from 'bullmq';
import { Problem } from '#problem';
import { traced, traceHere } from '#tracing';
import { ActiveJobs } from './active-jobs.ts';
import { failedJobs, withFailedJob } from './failed-jobs.ts';
import type { FailedJob } from './failed-jobs.ts';
import { jobRules } from './jobs.ts';
import type { JobContext, JobFlow, JobHandlers, JobName, JobPayload, NamedJob, QueueName } from './jobs.ts';
import { Pace } from './pace.ts';
import { FinalFailure, queueBackend } from './queue-backend.ts';
import type {
  ActiveJob,
  FlowHandle,
  FlowNode,
  QueueBackend,
  QueueHandle,
  QueuePlace,
  WorkerHandle,
} from './queue-backend.ts';

const queueNames: readonly QueueName[] = ['compute', 'letters', 'mail'];
/** Milliseconds in which a worker that met an error of its queue asks for nothing. */
const restFor = 1_000;
const concurrency: Readonly<Record<QueueName, number>> = { compute: 2, letters: 2, mail: 4 };
/** From the first to the last: a quarter of a minute for what the database or a worker fails, an hour for a mail server. */
const attempts: Readonly<Record<QueueName, number>> = { compute: 6, letters: 6, mail: 14 };

/** How a job is treated, whoever enqueues it. */
function usual<Name extends JobName>(
  name: Name,
  payload: JobPayload<Name>,
  trace: string | null,
): JobsOptions {
  const { queue, later } = jobRules[name];
  const priority = later?.(payload) ?? 0;
  return {
    attempts: attempts[queue],
    backoff: { type: 'exponential', delay: 500 },
    removeOnComplete: { count: 1_000 },
    removeOnFail: { count: 5_000 },
    ...(priority > 0 && { priority }),
    // Where BullMQ keeps a trace: beside what the job is given.
    ...(trace !== null && { telemetry: { metadata: trace } }),
  };
}

/** What all processes together may do, whatever their number. */
export interface QueueLimits {
  /** Mails that go to the mail server in a minute. */
  readonly mailsPerMinute?: number | null;
  /** Jobs that compute at once. */
  readonly computeAtOnce?: number | null;
}

/** A job that failed, for the log: names and ids, no payload. */
export type FailureListener = (failure: {
  readonly job: string;
  readonly error: Error;
  /** False: it is tried again. */
  readonly final: boolean;
}) => void;

/** Told of a job that is over without success, its worker lost or its attempts used up. */
export type LossListener = (name: JobName, payload: unknown) => void;

/** A job that waits, is being done or is tried again later. */
export interface UnfinishedJob {
  readonly name: string;
  readonly id: string;
  readonly at: Date;
}

const notOver = ['waiting', 'active', 'delayed', 'prioritized', 'waiting-children'] as const;

/** The queues of the service: putting jobs in, and working on them. */
export class JobQueues {
  private readonly backend: QueueBackend;
  private readonly queues: ReadonlyMap<QueueName, QueueHandle>;
  private readonly flows: FlowHandle;
  private readonly workers: WorkerHandle[] = [];
  private readonly active = new ActiveJobs();
  private readonly pace = new Pace();
  private closing = false;

  constructor(
    place: QueuePlace,
    private readonly limits: QueueLimits = {},
  ) {
    this.backend = queueBackend(place);
    this.queues = new Map(queueNames.map((name) => [name, this.backend.queue(name)]));
    this.flows = this.backend.flows();
  }

  /**
   * Enqueues a job; one with the id of a job that is there already is a silent no-op. Ids hold no colon.
   * @param trace the trace that the job continues
   */
  async enqueue<Name extends JobName>(
    name: Name,
    payload: JobPayload<Name>,
    jobId: string,
    trace: string | null = null,
  ): Promise<void> {
    const { queue, coalesce } = jobRules[name];
    await this.queues.get(queue)?.add(name, payload, {
      jobId,
      ...usual(name, payload, trace),
      ...(coalesce && {
        deduplication: { id: coalesce(payload), keepLastIfActive: true },
        delay: this.pace.wait(name),
      }),
    });
  }

  /** Enqueues a flow: its last job is done when all others are over. Ids that are there already stay as they are. */
  async follow({ last, first }: JobFlow): Promise<void> {
    const node = ({ name, payload, jobId }: NamedJob, more: object = {}): FlowNode => ({
      name,
      queueName: jobRules[name].queue,
      data: payload,
      opts: { ...usual(name, payload, traceHere()), jobId, ...more },
    });
    const children = first.map((job) => node(job, { ignoreDependencyOnFailure: true }));
    await this.flows.add({ ...node(last), children });
  }

  /** Starts working on every queue in this process. */
  startWorkers(
    handlers: JobHandlers,
    onFailure: FailureListener,
    onLoss: LossListener = () => undefined,
  ): void {
    for (const name of queueNames) {
      const worker = this.backend.worker(name, (job) => this.handleTraced(name, job, handlers), {
        concurrency: concurrency[name],
        perMinute: name === 'mail' ? (this.limits.mailsPerMinute ?? null) : null,
      });
      worker.on('failed', (job, error) => {
        const final =
          error.name === 'UnrecoverableError' || (job?.attemptsMade ?? Infinity) >= attempts[name];
        onFailure({ job: `${job?.name} ${job?.id}`, error, final });
        if (job && final) onLoss(job.name as JobName, job.data);
      });
      worker.on('error', (error) => {
        onFailure({ job: `worker ${name}`, error, final: false });
        this.rest(worker);
      });
      this.workers.push(worker);
    }
    void this.queues
      .get('compute')
      ?.limit(this.limits.computeAtOnce ?? null)
      .catch((error: unknown) => onFailure({ job: 'limit compute', error: error as Error, final: false }));
  }

  /** A worker that cannot reach its queue would ask again at once and without end. */
  private rest(worker: WorkerHandle): void {
    if (this.closing || worker.isPaused()) return;
    void worker.pause(true).catch(() => undefined);
    setTimeout(() => {
      if (!this.closing) void worker.resume().catch(() => undefined);
    }, restFor).unref();
  }

  private handleTraced(queue: QueueName, job: ActiveJob, handlers: JobHandlers): Promise<unknown> {
    const { name, id = '', attemptsMade, opts } = job;
    return traced(
      { kind: 'job', name, queue, id, attempt: attemptsMade + 1 },
      () => this.handle(queue, job, handlers),
      opts.telemetry?.metadata ?? null,
    );
  }

  private async handle(queue: QueueName, job: ActiveJob, handlers: JobHandlers): Promise<unknown> {
    const handler = handlers[job.name as JobName] as
      ((payload: unknown, context: JobContext) => Promise<unknown>) | undefined;
    if (!handler) throw new FinalFailure(`no handler for job ${job.name}`);
    return this.active.track(job.name, job.data, async (signal) => {
      // Progress that does not arrive is no reason to give up the work.
      const report = (share: number): void => void job.updateProgress(share).catch(() => undefined);
      const end = this.pace.begin(job.name);
      try {
        const lastAttempt = job.attemptsMade + 1 >= attempts[queue];
        return await handler(job.data, { signal, lastAttempt, report, follow: (flow) => this.follow(flow) });
      } catch (error) {
        throw isFinal(error, signal) ? new FinalFailure((error as Error).message) : error;
      } finally {
        end();
      }
    });
  }

  /** Tells the handlers in this process that work on that job to stop; it is not tried again. */
  cancel<Name extends JobName>(name: Name, payload: JobPayload<Name>): boolean {
    return this.active.stop(name, payload, 'cancelled');
  }

  /** How much of a job is done, from 0 to 1; null when there is no such job. */
  async progress(name: JobName, jobId: string): Promise<number | null> {
    const job = await this.queues.get(jobRules[name].queue)?.getJob(jobId);
    return job ? Number(job.progress) : null;
  }

  /**
   * Has `reopen` hand out again what a queue held that is new or was wiped, and notes that it is in use. What was handed out
   * is the database's to know: should this end in the middle, the next look does it again.
   */
  async ifNew(reopen: () => Promise<void>): Promise<void> {
    if (!(await this.backend.isNew())) return;
    await reopen();
    await this.backend.use();
  }

  /** Jobs by state over all queues. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    const totals: Record<string, number> = {};
    for (const queue of this.queues.values()) {
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'failed', 'delayed');
      for (const [state, count] of Object.entries(counts)) {
        // What waits for others to go first waits.
        const as = state === 'prioritized' ? 'waiting' : state;
        totals[as] = (totals[as] ?? 0) + count;
      }
    }
    return totals;
  }

  /** Every job that is not over, of every queue. */
  async unfinished(): Promise<readonly UnfinishedJob[]> {
    const found = await Promise.all([...this.queues.values()].map((queue) => queue.getJobs([...notOver])));
    return found.flat().flatMap((job) => {
      if (job === undefined) return [];
      return [{ name: job.name, id: job.id ?? '', at: new Date(job.timestamp ?? 0) }];
    });
  }

  /** The latest jobs of every queue that failed for good. */
  failed(limit: number): Promise<readonly FailedJob[]> {
    return failedJobs(this.queues.values(), limit);
  }

  /** Puts a job that failed for good back, with all its attempts before it; false where no such job failed. */
  tryAgain(id: string): Promise<boolean> {
    return withFailedJob(this.queues.values(), id, (job) => job.retry('failed', { resetAttemptsMade: true }));
  }

  /** Takes a job that failed for good away: somebody has seen to it otherwise. False where no such job failed. */
  letBe(id: string): Promise<boolean> {
    return withFailedJob(this.queues.values(), id, async (job) => void (await job.remove()));
  }

  /**
   * Lets active jobs end, then closes. A job that takes longer is told to stop and is tried again elsewhere.
   * @param patience milliseconds
   */
  async close(patience = 10_000): Promise<void> {
    this.closing = true;
    const closed = Promise.all(this.workers.map((worker) => worker.close()));
    const giveUp = new AbortController();
    const impatience = sleep(patience, undefined, { signal: giveUp.signal, ref: false }).then(
      () => this.active.stopAll('stopping'),
      () => undefined,
    );
    await closed;
    giveUp.abort();
    await impatience;
    await Promise.all([this.flows, ...this.queues.values()].map((handle) => handle.close()));
    await this.backend.close();
  }
}

/** A job that was cancelled, or refused for a reason that stays, is not tried again. */
function isFinal(error: unknown, signal: AbortSignal): boolean {
  if (signal.aborted) return signal.reason === 'cancelled';
  return error instanceof Problem && error.kind !== 'unavailable' && error.kind !== 'too-many';
}
