import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { GnlcRequest } from './request-context.ts';

/** Records that somebody who is known was refused what is not theirs; what is tried over and over, a few times a minute. */
@Injectable()
export class RefusalLog implements OnApplicationShutdown {
  private readonly logger = new Logger(RefusalLog.name);
  private readonly throttle = new RateLimiterMemory({ points: 5, duration: 60 });
  private readonly writing = new Set<Promise<void>>();

  constructor(private readonly gate: StoreGate) {}

  /** Takes note; the refusal itself waits for nothing. */
  note(error: unknown, request: GnlcRequest): void {
    const refused =
      error instanceof Problem && (error.kind === 'forbidden' || error.kind === 'unauthenticated');
    if (!refused || request.actor?.kind !== 'person') return;
    const done = this.write(error.code, request)
      .catch((reason: unknown) => this.logger.error(String(reason)))
      .finally(() => this.writing.delete(done));
    this.writing.add(done);
  }

  private async write(code: string, { actor, act }: GnlcRequest): Promise<void> {
    if (actor?.kind !== 'person' || !act) return;
    const { operation, ...rest } = act();
    const often = await this.throttle.consume(`${actor.person} ${operation} ${code}`).catch(() => null);
    if (often === null) return;
    await this.gate.as(actor).transaction((store) => store.audit.add(actor, { operation, ...rest }, code));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.writing);
  }
}
