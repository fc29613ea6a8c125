export { JobQueues } from './job-queues.ts';
export type { FailedJob, FailureListener, QueueLimits, UnfinishedJob } from './job-queues.ts';
export type { JobContext, JobFlow, JobHandlers, JobName, JobPayload, JobResult, Jobs } from './jobs.ts';
export { prepareQueueTables } from './queue-backend.ts';
export type { QueueOwner, QueuePlace } from './queue-backend.ts';
export { Relay } from './relay.ts';
export type { RelayEnds, RelayEntry } from './relay.ts';
export { ThreadPool } from './thread-pool.ts';
export type { ThreadMessage, ThreadOptions } from './thread-pool.ts';
