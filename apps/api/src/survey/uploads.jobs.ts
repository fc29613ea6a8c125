import { Injectable } from '@nestjs/common';
import { StoreGate } from '#store';
import { purgeDays } from '#survey';
import { Clock } from '../http/clock.ts';

const system = { kind: 'system', name: 'purge' } as const;
const dayLength = 86_400_000;

/** Erases files that cities took out of their drafts. */
@Injectable()
export class UploadsJobs {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** Erases the bytes of a file unless it is needed, or was until lately; doing it twice does nothing. */
  async purge(upload: string): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - purgeDays * dayLength);
    await this.gate.as(system).transaction((store) => store.uploads.purge(upload, before, now));
  }
}
