import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { sha256Hex } from '#canonical';
import type { PrioritiesAbout } from '#documents';
import { ComputeThreads } from '../jobs/compute-threads.ts';
import { RecentResults } from '../jobs/recent-results.ts';
import type { ReportFile } from './reports.dto.ts';

/** What a thread that writes reports is given. */
export interface ReportInput {
  readonly about: PrioritiesAbout;
  readonly file: ReportFile;
}

/** How many reports are kept: a published one is asked for by many in a few languages. */
const kept = 8;

/**
 * Writing reports in a thread of its own: charts and pages take a second or two. The same results give the same bytes, so
 * the last few are kept under the hash of what they are written from, and whoever asks meanwhile waits for the same one.
 */
@Injectable()
export class ReportThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<ReportInput, Uint8Array>('ranking/report.thread.js', 1);

  private readonly recent = new RecentResults<Uint8Array>(kept);

  /** The report as the file that was asked for. */
  write(about: PrioritiesAbout, file: ReportFile): Promise<Uint8Array> {
    const key = sha256Hex(JSON.stringify({ about, file }));
    return this.recent.get(key, () => this.threads.run({ about, file }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
