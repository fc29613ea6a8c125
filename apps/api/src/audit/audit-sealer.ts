import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { StoreGate } from '#store';

const system = { kind: 'system', name: 'audit' } as const;
const every = 1_000;
const batch = 500;

/**
 * Chains what has been written since the last second. Every process has one; a lock lets one seal at a time, so that the
 * chain never forks, and what one leaves behind the next one takes up.
 */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(AuditSealer.name);
  private timer: NodeJS.Timeout | undefined;
  private sealing: Promise<void> | null = null;

  constructor(private readonly gate: StoreGate) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sealing ??= this.sealAll()
        .catch((error: unknown) => this.logger.error(String(error)))
        .finally(() => (this.sealing = null));
    }, every).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sealing;
  }

  /** Seals until nothing waits, or somebody else does it. */
  async sealAll(): Promise<void> {
    let sealed = batch;
    while (sealed === batch) {
      sealed = await this.gate.as(system).transaction((store) => store.audit.seal(batch));
    }
  }
}
