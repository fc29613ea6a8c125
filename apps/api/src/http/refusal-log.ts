import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { FewTimes } from './few-times.ts';
import type { GnlcRequest } from './request-context.ts';

/** Refusals of what somebody may do that are recorded all the same: what was tried concerns the whole roll. */
const recorded: ReadonlySet<string> = new Set(['import-refused']);

/**
 * Records that somebody who is known was refused what is not theirs, or an import of the roll; what is tried over and
 * over, a few times a minute.
 */
@Injectable()
export class RefusalLog implements OnApplicationShutdown {
  private readonly logger = new Logger(RefusalLog.name);
  private readonly throttle = new FewTimes(5, 60_000);
  private readonly writing = new Set<Promise<void>>();

  constructor(private readonly gate: StoreGate) {}

  /** Takes note; the refusal itself waits for nothing. */
  note(refusal: unknown, request: GnlcRequest): void {
    const refused =
      refusal instanceof Problem &&
      (refusal.kind === 'forbidden' || refusal.kind === 'unauthenticated' || recorded.has(refusal.code));
    if (!refused || request.actor?.kind !== 'person') return;
    const done = this.write(refusal.code, request)
      .catch((reason: unknown) => this.logger.error(String(reason)))
      .finally(() => this.writing.delete(done));
    this.writing.add(done);
  }

  private async write(code: string, { actor, act }: GnlcRequest): Promise<void> {
    if (actor?.kind !== 'person' || !act) return;
    const { operation, ...rest } = act();
    if (!this.throttle.allows(`${actor.person} ${operation} ${code}`, Date.now())) return;
    await this.gate.as(actor).transaction((store) => store.audit.add(actor, { operation, ...rest }, code));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.writing);
  }
}
