import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { RollDocument } from '#documents';
import type { FrozenRoll } from '#members';
import { ComputeThreads } from '../jobs/compute-threads.ts';

/** What a printing thread is given: everything as data. */
export interface RollPdfInput {
  readonly roll: FrozenRoll;
  readonly document: RollDocument;
}

/** Printing in a thread of its own: laying out some pages takes a tenth of a second. */
@Injectable()
export class RollPdfThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<RollPdfInput, Uint8Array>('members/roll-pdf.thread.js', 1);

  /** The roll as PDF. */
  print(input: RollPdfInput): Promise<Uint8Array> {
    return this.threads.run(input);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
