import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { PaperDocument } from '#documents';
import { ComputeThreads } from './compute-threads.ts';
import { RecentResults } from './recent-results.ts';

/** A document, and what a word processor or a printer is to get of it. */
export interface PaperInput {
  readonly document: PaperDocument;
  readonly format: 'pdf' | 'docx';
}

/** How many files are kept: what a session has decided is asked for by many in a few languages. */
const kept = 8;

/**
 * Laying out documents in a thread of its own: many pages take a second or two. The last few are kept under the key of
 * what they were written from, and whoever asks meanwhile waits for the same one.
 */
@Injectable()
export class PaperThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<PaperInput, Uint8Array>('jobs/paper.thread.js', 1);

  private readonly recent = new RecentResults<Uint8Array>(kept);

  /** The document in that format; `of` says what it was written from, and is the same for the same bytes only. */
  write(of: string, document: () => PaperDocument, format: PaperInput['format']): Promise<Uint8Array> {
    return this.recent.get(`${of} ${format}`, () => this.threads.run({ document: document(), format }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
