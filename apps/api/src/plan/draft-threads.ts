import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { ThreadOptions } from '#jobs';
import type { DraftInput, Plan } from '#plan';
import { ComputeThreads } from '../jobs/compute-threads.ts';

/** Drafting in a thread of its own: the solver computes for seconds without a break. */
@Injectable()
export class DraftThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<DraftInput, Plan>('plan/draft.thread.js', 1);

  /** The plan of this input; the same input gives the same plan. */
  draft(input: DraftInput, options: ThreadOptions): Promise<Plan> {
    return this.threads.run(input, options);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
