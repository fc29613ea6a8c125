import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { PlanAbout, PlanFile } from '#documents';
import { ComputeThreads } from '../jobs/compute-threads.ts';
import { RecentResults } from '../jobs/recent-results.ts';

/** What a thread that writes files of plans is given. */
export interface PlanFileInput {
  readonly file: PlanFile;
  readonly about: PlanAbout;
}

/** How many files are kept: a plan that goes to the vote is asked for by many in a few languages. */
const kept = 12;

/**
 * Writing files of plans in a thread of its own: sixty pages take a second or two. The same plan at the same time gives
 * the same bytes, so the last few files are kept, and whoever asks meanwhile waits for the same one.
 */
@Injectable()
export class PlanFileThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<PlanFileInput, Uint8Array>('plan/plan-file.thread.js', 1);

  private readonly recent = new RecentResults<Uint8Array>(kept);

  /** The plan as the file that was asked for. */
  write(input: PlanFileInput): Promise<Uint8Array> {
    const { id, version, hash, language, adopted, generatedAt } = input.about;
    const key = [input.file, id, version, hash, language, adopted, generatedAt].join(' ');
    return this.recent.get(key, () => this.threads.run(input));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
