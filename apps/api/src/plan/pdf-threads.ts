import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { PlanDocument } from '#documents';
import type { MemberCity } from '#members';
import type { Plan } from '#plan';
import { ComputeThreads } from '../jobs/compute-threads.ts';

/** What a printing thread is given: everything as data. */
export interface PdfInput {
  readonly plan: Plan;
  readonly document: Omit<PlanDocument, 'city'>;
  readonly cities: readonly Pick<MemberCity, 'id' | 'name' | 'region'>[];
}

/** Printing in a thread of its own: laying out a plan takes a tenth of a second and more. */
@Injectable()
export class PdfThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<PdfInput, Uint8Array>('plan/plan-pdf.thread.js', 1);

  /** The plan as PDF. */
  print(input: PdfInput): Promise<Uint8Array> {
    return this.threads.run(input);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
