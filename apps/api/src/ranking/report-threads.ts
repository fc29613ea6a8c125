import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { PrioritiesAbout } from '#documents';
import { ComputeThreads } from '../jobs/compute-threads.ts';
import type { ReportFile } from './reports.dto.ts';

/** What a thread that writes reports is given. */
export interface ReportInput {
  readonly about: PrioritiesAbout;
  readonly file: ReportFile;
}

/** Writing reports in a thread of its own: charts and pages take a second or two. */
@Injectable()
export class ReportThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<ReportInput, Uint8Array>('ranking/report.thread.js', 1);

  /** The report as the file that was asked for. */
  write(about: PrioritiesAbout, file: ReportFile): Promise<Uint8Array> {
    return this.threads.run({ about, file });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
