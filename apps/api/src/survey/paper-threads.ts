import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Paper } from '#documents';
import { ComputeThreads } from '../jobs/compute-threads.ts';

/** Printing papers about answers in a thread of its own: laying out a page takes some 30 milliseconds. */
@Injectable()
export class PaperThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<Paper, Uint8Array>('survey/paper.thread.js', 1);

  /** The paper as PDF. */
  print(paper: Paper): Promise<Uint8Array> {
    return this.threads.run(paper);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
