import {
  createPostgresBackend,
  FlowProducer,
  Queue,
  runMigrations,
  UnrecoverableError,
  withBackend,
  Worker,
} from 'bullmq';
import type { JobsOptions, WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';

/** Where jobs are kept: Redis when its address is given, otherwise PostgreSQL. */
export interface QueuePlace {
  readonly redisUrl: string | null;
  readonly servingUrl: string;
}

/** A job as it lies in a queue. */
export interface QueuedJob {
  readonly name: string;
  readonly id?: string | undefined;
  readonly progress: unknown;
  readonly failedReason?: string;
  readonly finishedOn?: number | undefined;
  /** When it was enqueued, in milliseconds since 1970. */
  readonly timestamp?: number;
}

/** A job that can be put back, or taken away. */
export interface KeptJob {
  isFailed(): Promise<boolean>;
  retry(state: 'failed', options: { readonly resetAttemptsMade: boolean }): Promise<void>;
  remove(): Promise<unknown>;
}

/** A job that a worker was given. */
export interface ActiveJob {
  readonly name: string;
  readonly data: unknown;
  readonly id?: string | undefined;
  readonly opts: { readonly telemetry?: { readonly metadata?: string } };
  /** Attempts before this one. */
  readonly attemptsMade: number;
  updateProgress(share: number): Promise<void>;
}

/** The part of a queue that this library uses, the same on both back ends. */
export interface QueueHandle {
  add(name: string, payload: unknown, options: JobsOptions): Promise<unknown>;
  getJob(id: string): Promise<(QueuedJob & KeptJob) | undefined>;
  getJobs(
    states: ('waiting' | 'active' | 'delayed' | 'prioritized' | 'waiting-children')[],
  ): Promise<readonly (QueuedJob | undefined)[]>;
  getFailed(start: number, end: number): Promise<readonly QueuedJob[]>;
  getJobCounts(
    ...states: ('waiting' | 'prioritized' | 'active' | 'failed' | 'delayed')[]
  ): Promise<Record<string, number>>;
  /** How many jobs all workers together do at once; null: as many as they can. */
  limit(atOnce: number | null): Promise<void>;
  close(): Promise<void>;
}

/** How a worker works. */
export interface WorkerTerms {
  /** Jobs at once in this process. */
  readonly concurrency: number;
  /** Jobs that all workers together begin in a minute; null: as many as they can. */
  readonly perMinute: number | null;
}

/** The part of a worker that this library uses. */
export interface WorkerHandle {
  on(
    event: 'failed',
    listener: (
      job: { name: string; id?: string | undefined; data: unknown; attemptsMade: number } | undefined,
      error: Error,
    ) => void,
  ): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  pause(doNotWaitActive: boolean): Promise<void>;
  resume(): Promise<void>;
  isPaused(): boolean;
  close(): Promise<void>;
}

/** A job with those that must be over before it. */
export interface FlowNode {
  readonly name: string;
  readonly queueName: string;
  readonly data: unknown;
  readonly opts: JobsOptions;
  readonly children?: FlowNode[];
}

/** The part of a flow producer that this library uses. */
export interface FlowHandle {
  add(flow: FlowNode): Promise<unknown>;
  close(): Promise<void>;
}

/** Makes queues and workers on one back end. */
export interface QueueBackend {
  queue(name: string): QueueHandle;
  flows(): FlowHandle;
  worker(name: string, handle: (job: ActiveJob) => Promise<unknown>, terms: WorkerTerms): WorkerHandle;
  /** Whether it has never been used, or has lost all that it held. */
  isNew(): Promise<boolean>;
  /** Notes in it that it is in use. */
  use(): Promise<void>;
  close(): Promise<void>;
}

/** Thrown by a handler whose job shall not be tried again. */
export const FinalFailure = UnrecoverableError;

/** A job whose worker was killed goes to another one after at most the sum of these. */
const recovery = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 3 };

/** Goes with everything else that a Redis loses. */
const inUse = 'gnlc:in-use';

/** Schema of BullMQ's own tables. */
const schema = 'bullmq';

/** The one place that decides where jobs run. */
export function queueBackend({ redisUrl, servingUrl }: QueuePlace): QueueBackend {
  return redisUrl === null ? postgresBackend(servingUrl) : redisBackend(redisUrl);
}

function redisBackend(url: string): QueueBackend {
  // BullMQ wants workers to wait for Redis as long as it takes.
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on('error', () => undefined);
  return {
    queue: (name) => limited(quiet(new Queue(name, { connection, prefix: 'gnlc' }))),
    flows: () => quiet(new FlowProducer({ connection, prefix: 'gnlc' })),
    worker: (name, handle, terms) =>
      new Worker(name, handle, { ...recovery, connection, prefix: 'gnlc', ...workerOptions(terms) }),
    isNew: async () => (await connection.exists(inUse)) === 0,
    use: async () => void (await connection.set(inUse, 1)),
    close: async () => void (await connection.quit().catch(() => connection.disconnect())),
  };
}

function postgresBackend(connectionString: string): QueueBackend {
  const classes = withBackend(createPostgresBackend);
  const connection = { connectionString, schema, max: 4 };
  return {
    queue: (name) => limited(quiet(new classes.Queue(name, { connection }))),
    flows: () => quiet(new classes.FlowProducer({ connection })),
    worker: (name, handle, terms) =>
      new classes.Worker(name, handle, { ...recovery, connection, ...workerOptions(terms) }),
    // It lies in the database that it serves: neither is lost without the other.
    isNew: () => Promise.resolve(false),
    use: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** An even pace: who is urgent waits for one turn, not for the rest of a minute. */
function workerOptions({
  concurrency,
  perMinute,
}: WorkerTerms): Pick<WorkerOptions, 'concurrency' | 'limiter'> {
  if (perMinute === null) return { concurrency };
  const perSecond = Math.floor(perMinute / 60);
  const limiter =
    perSecond >= 1
      ? { max: perSecond, duration: 1_000 }
      : { max: 1, duration: Math.ceil(60_000 / perMinute) };
  return { concurrency, limiter };
}

type Limiting = Pick<Queue, 'setGlobalConcurrency' | 'removeGlobalConcurrency'>;

/** Gives a queue of either back end one way to be limited. */
function limited<Q extends Limiting>(queue: Q): Q & Pick<QueueHandle, 'limit'> {
  const limit = async (atOnce: number | null): Promise<void> => {
    if (atOnce === null) await queue.removeGlobalConcurrency();
    else await queue.setGlobalConcurrency(atOnce);
  };
  return Object.assign(queue, { limit });
}

/** A lost connection is retried by the queue itself and must not end the process. */
function quiet<Q extends { on(event: 'error', listener: () => void): unknown }>(queue: Q): Q {
  queue.on('error', () => undefined);
  return queue;
}

const tablesLock = 7_104_201_905;

/** A connection as its owner, for making the queue's tables. */
export interface QueueOwner {
  query(sql: string, values?: unknown[]): Promise<{ rows: never[] }>;
}

/** Makes or updates the queue's tables and lets the serving role use them. The connection keeps a lock until it ends. */
export async function prepareQueueTables(client: QueueOwner, servingRole: string): Promise<void> {
  // Processes that start together take turns: concurrent GRANTs on one table fail.
  await client.query('SELECT pg_advisory_lock($1)', [tablesLock]);
  await runMigrations(client, schema);
  await client.query(`
    GRANT USAGE ON SCHEMA ${schema} TO ${servingRole};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${servingRole};
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${servingRole};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${servingRole};
  `);
}
