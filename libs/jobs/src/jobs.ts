/** Every job: the ids that it carries and what it gives back. Queues carry computation, never the truth. */
export interface Jobs {
  /** Compute a waiting run. */
  'ranking.run': { readonly payload: { readonly run: string }; readonly result: void };
  /** Count one shard of the packed profile of a run. */
  'ranking.count': {
    readonly payload: { readonly run: string; readonly shard: number };
    readonly result: void;
  };
  /** Merge what the shards of a run were counted to, in their order, and rank. */
  'ranking.merge': { readonly payload: { readonly run: string }; readonly result: void };
  /** Bring the unofficial run of a round up to its latest answers. */
  'ranking.refresh': { readonly payload: { readonly round: string }; readonly result: void };
  /** Draft a plan that has no version yet. */
  'plan.draft': { readonly payload: { readonly plan: string }; readonly result: void };
  /** Put the answers of cities into the newest version of a plan. */
  'plan.take-consents': { readonly payload: { readonly plan: string }; readonly result: void };
  /** Write to a city, or to a national contact, what is in line; whether it is still needed is decided then. */
  'survey.letter': { readonly payload: { readonly letter: string }; readonly result: void };
  /** Put the thanks for an answer in line. */
  'survey.thank': {
    readonly payload: { readonly round: string; readonly city: string };
    readonly result: void;
  };
  /** Tell those whom a step of an answer concerns; whether it still does is decided then. */
  'survey.step': {
    readonly payload: {
      readonly round: string;
      readonly city: string;
      readonly step: 'ask-review' | 'send-back' | 'reopen';
      /** When it was taken, ISO 8601. */
      readonly at: string;
    };
    readonly result: void;
  };
  /** Erase the bytes of a file that is in no draft and no submission any more; whether it is, is decided then. */
  'survey.purge-file': { readonly payload: { readonly upload: string }; readonly result: void };
  /** Hand a mail to the mail server; an urgent one, for which somebody sits and waits, before all others. */
  'mail.send': { readonly payload: { readonly mail: string; readonly urgent?: true }; readonly result: void };
}

export type JobName = keyof Jobs;
export type JobPayload<Name extends JobName> = Jobs[Name]['payload'];
export type JobResult<Name extends JobName> = Jobs[Name]['result'];

/** A job under the id that it shall have. */
export type NamedJob<Name extends JobName = JobName> = {
  readonly [Each in Name]: {
    readonly name: Each;
    readonly payload: JobPayload<Each>;
    readonly jobId: string;
  };
}[Name];

/** A job that is done when all others are over, also those that failed for good: it finds out what is missing. */
export interface JobFlow {
  readonly last: NamedJob;
  readonly first: readonly NamedJob[];
}

/** What a handler gets besides its payload. */
export interface JobContext {
  /** Aborted when the job is cancelled, or when the process must stop before the job is done. */
  readonly signal: AbortSignal;
  /** When this attempt fails there is no other: say so where people look. */
  readonly lastAttempt: boolean;
  /** Says how much is done, from 0 to 1. */
  readonly report: (share: number) => void;
  /** Enqueues a flow, all of it or nothing; jobs whose ids are known already are not added again. */
  readonly follow: (flow: JobFlow) => Promise<void>;
}

/** One handler for every job: a job without one does not compile. Each is safe to run twice. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: JobPayload<Name>, context: JobContext) => Promise<JobResult<Name>>;
};

/** `mail` holds what goes to the mail server and nothing else: its rate may be limited. */
export type QueueName = 'compute' | 'letters' | 'mail';

/** How a job is treated in the queue. */
export interface JobRule<Payload> {
  readonly queue: QueueName;
  /** Jobs with the same value wait as one while another of them is being done. */
  readonly coalesce?: (payload: Payload) => string;
  /** The higher, the later it is done; 0 where nothing is said: what people wait for. */
  readonly later?: (payload: Payload) => number;
}

/** The rule of each job. */
export const jobRules: { readonly [Name in JobName]: JobRule<JobPayload<Name>> } = {
  'ranking.run': { queue: 'compute' },
  // One of many: what one waits for, a small run or a draft, goes before each of them.
  'ranking.count': { queue: 'compute', later: () => 10 },
  'ranking.merge': { queue: 'compute', later: () => 5 },
  'ranking.refresh': { queue: 'compute', coalesce: ({ round }) => `refresh-${round}` },
  'plan.draft': { queue: 'compute' },
  'plan.take-consents': { queue: 'compute' },
  'survey.letter': { queue: 'letters', later: () => 10 },
  'survey.thank': { queue: 'letters' },
  'survey.step': { queue: 'letters' },
  'survey.purge-file': { queue: 'compute', later: () => 20 },
  'mail.send': { queue: 'mail', later: ({ urgent }) => (urgent ? 0 : 10) },
};
