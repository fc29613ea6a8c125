import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { ChangeAuthor, PlanAbout } from '#documents';
import { ComputeThreads } from '../../jobs/compute-threads.ts';
import { RecentResults } from '../../jobs/recent-results.ts';

/** What a thread that writes tracked changes is given. */
export interface PlanChangesInput {
  readonly older: PlanAbout;
  readonly newer: PlanAbout;
  readonly by: ChangeAuthor;
}

/** Writing a plan with tracked changes in a thread of its own: two documents are written and compared. */
@Injectable()
export class PlanChangesThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<PlanChangesInput, Uint8Array>(
    'assembly/amendments/plan-changes.thread.js',
    1,
  );

  private readonly recent = new RecentResults<Uint8Array>(8);

  /** The file; `of` is the same for the same bytes only. */
  write(of: string, input: PlanChangesInput): Promise<Uint8Array> {
    return this.recent.get(of, () => this.threads.run(input));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
