/** Every job: its name and the ids that it carries. Queues carry computation, never the truth. */
export interface Jobs {
  /** Compute a waiting run. */
  'ranking.run': { readonly run: string };
  /** Bring the unofficial run of a round up to its latest answers. */
  'ranking.refresh': { readonly round: string };
  /** Draft a plan that has no version yet. */
  'plan.draft': { readonly plan: string };
  /** Hand a mail to the mail server. */
  'mail.send': { readonly mail: string };
}

export type JobName = keyof Jobs;

/** What a handler gets besides its payload. */
export interface JobContext {
  /** Aborted when the worker is told to stop at once. */
  readonly signal: AbortSignal;
}

/** One handler for every job: a job without one does not compile. Each is safe to run twice. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: Jobs[Name], context: JobContext) => Promise<void>;
};

export type QueueName = 'compute' | 'mail';

/** How a job is treated in the queue. */
export interface JobRule<Payload> {
  readonly queue: QueueName;
  /** Jobs with the same value wait as one while another of them is being done. */
  readonly coalesce?: (payload: Payload) => string;
}

/** The rule of each job. */
export const jobRules: { readonly [Name in JobName]: JobRule<Jobs[Name]> } = {
  'ranking.run': { queue: 'compute' },
  'ranking.refresh': { queue: 'compute', coalesce: ({ round }) => `refresh-${round}` },
  'plan.draft': { queue: 'compute' },
  'mail.send': { queue: 'mail' },
};
