import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { StoreGate } from '#store';

const system = { kind: 'system', name: 'sign-in' } as const;
const every = 10 * 60_000;
const day = 24 * 3_600_000;
/** An ended session is kept for a while, so that whoever asks what happened finds it. */
const sessionsKept = 30 * day;

/** Forgets what signing in leaves behind: addresses of mails, challenges and counts after a day, sessions after a month. */
@Injectable()
export class SignInSweep implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(SignInSweep.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly gate: StoreGate) {}

  onModuleInit(): void {
    const sweep = (): void =>
      void this.sweep(new Date()).catch((error: unknown) => this.logger.warn(String(error)));
    this.timer = setInterval(sweep, every).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Forgets what is too old at this instant. */
  async sweep(at: Date): Promise<void> {
    const before = (age: number): Date => new Date(at.getTime() - age);
    await this.gate.as(system).transaction(async (store) => {
      await store.signIns.forget(before(day));
      await store.challenges.forget(before(0));
      await store.attempts.forget(before(0));
      await store.sessions.forget(before(sessionsKept));
      await store.invitations.forget(before(0));
    });
  }
}
