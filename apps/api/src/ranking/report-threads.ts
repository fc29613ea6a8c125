import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { sha256Hex } from '#canonical';
import type { PrioritiesAbout } from '#documents';
import { ComputeThreads } from '../jobs/compute-threads.ts';
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

  private readonly recent = new Map<string, Promise<Uint8Array>>();

  /** The report as the file that was asked for. */
  write(about: PrioritiesAbout, file: ReportFile): Promise<Uint8Array> {
    const key = sha256Hex(JSON.stringify({ about, file }));
    const known = this.recent.get(key) ?? this.threads.run({ about, file });
    // Kept in the order in which they were last asked for.
    this.recent.delete(key);
    this.recent.set(key, known);
    known.catch(() => this.recent.delete(key));
    const [oldest] = this.recent.keys();
    if (this.recent.size > kept && oldest !== undefined) this.recent.delete(oldest);
    return known;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
