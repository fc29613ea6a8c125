import { Injectable } from '@nestjs/common';
import { StoreGate } from '#store';
import { Clock } from '../http/clock.ts';
import { purgeBefore } from './purge-later.ts';

const system = { kind: 'system', name: 'purge' } as const;

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
    await this.gate.as(system).transaction((store) => store.uploads.purge(upload, purgeBefore(now), now));
  }
}
