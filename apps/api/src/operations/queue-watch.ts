import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '#config';
import { JobQueues } from '#jobs';
import type { FailedJob, UnfinishedJob } from '#jobs';
import { CONFIG, SERVING_URL } from '../http/tokens.ts';

/** How the queues stand. */
export interface QueueState {
  readonly counts: Readonly<Record<string, number>>;
  readonly unfinished: readonly UnfinishedJob[];
  readonly failed: readonly FailedJob[];
}

/** Looks at the queues, also in a process that does no jobs; connects when it is first asked. */
@Injectable()
export class QueueWatch implements OnApplicationShutdown {
  private queues: JobQueues | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SERVING_URL) private readonly servingUrl: string,
  ) {}

  async state(failed = 20): Promise<QueueState> {
    const queues = this.connected();
    return {
      counts: await queues.counts(),
      unfinished: await queues.unfinished(),
      failed: await queues.failed(failed),
    };
  }

  /** Puts a job that failed for good back; false where no such job failed. */
  tryAgain(job: string): Promise<boolean> {
    return this.connected().tryAgain(job);
  }

  /** Takes a job that failed for good away; false where no such job failed. */
  letBe(job: string): Promise<boolean> {
    return this.connected().letBe(job);
  }

  private connected(): JobQueues {
    const { config, servingUrl } = this;
    return (this.queues ??= new JobQueues({ redisUrl: config.redisUrl, servingUrl }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queues?.close(0);
  }
}
