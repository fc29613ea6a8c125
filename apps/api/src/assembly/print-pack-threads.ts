import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { PrintPack } from '#documents';
import { ComputeThreads } from '../jobs/compute-threads.ts';

/** Printing in a thread of its own: a slip for every seat takes a second. */
@Injectable()
export class PrintPackThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<PrintPack, Uint8Array>('assembly/print-pack.thread.js', 1);

  /** The pack as PDF. */
  print(pack: PrintPack): Promise<Uint8Array> {
    return this.threads.run(pack);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
