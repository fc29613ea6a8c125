import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { MinutesAbout, PrioritiesAbout } from '#documents';
import { ComputeThreads } from './compute-threads.ts';
import { RecentResults } from './recent-results.ts';

/** What a printer or a word processor gets of a document. */
export type DocumentFormat = 'pdf' | 'docx';

/** A document by what it is written from, as data: a document itself, with its charts, cannot go to a thread. */
export type DocumentSource =
  | { readonly kind: 'priorities'; readonly about: PrioritiesAbout }
  | { readonly kind: 'minutes'; readonly about: MinutesAbout };

/** What a thread that writes documents is given. */
export type DocumentInput = DocumentSource & { readonly format: DocumentFormat };

/** How many files are kept: what was decided is asked for by many in a few languages. */
const kept = 16;

/**
 * Writing documents in a thread of its own: charts and pages take a second or two. The last few are kept under the key of
 * what they were written from, and whoever asks meanwhile waits for the same one.
 */
@Injectable()
export class DocumentThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<DocumentInput, Uint8Array>('jobs/document.thread.js', 1);

  private readonly recent = new RecentResults<Uint8Array>(kept);

  /** The document in that format. `of` is the same for the same bytes only; for those that are kept nothing is gathered. */
  write(
    of: string,
    gather: () => DocumentSource | Promise<DocumentSource>,
    format: DocumentFormat,
  ): Promise<Uint8Array> {
    return this.recent.get(`${of} ${format}`, async () => this.threads.run({ ...(await gather()), format }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
