import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { PollsService } from './polls.service.ts';

const every = 15_000;

/**
 * Closes polls in writing at their time. Every process looks; whoever finds one first closes it behind the ledger's head,
 * and a ballot that comes after the time is refused whether or not anybody has looked yet.
 */
@Injectable()
export class DuePolls implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(DuePolls.name);
  private timer: NodeJS.Timeout | undefined;
  private closing: Promise<void> | null = null;

  constructor(private readonly polls: PollsService) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.closing ??= this.polls
        .closeDue()
        .then(() => undefined)
        .catch((error: unknown) => this.logger.error(String(error)))
        .finally(() => (this.closing = null));
    }, every).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.closing;
  }
}
