import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { mailer } from '#mail';
import type { Mailer } from '#mail';
import { StoreGate } from '#store';
import { CONFIG } from '../http/tokens.ts';

const system = { kind: 'system', name: 'mail' } as const;

/** Hands mails to the mail server; without one they stay where development can read them. */
@Injectable()
export class SignInJobs {
  private readonly mailer: Mailer | null;

  constructor(
    private readonly gate: StoreGate,
    @Inject(CONFIG) config: Config,
  ) {
    this.mailer = config.smtpUrl === null ? null : mailer(config.smtpUrl, config.mailFrom);
  }

  /** Sends one mail and forgets it; safe to run again, since what was sent is gone. */
  async send(id: string): Promise<void> {
    if (!this.mailer) return;
    const mail = await this.gate.as(system).transaction((store) => store.mails.find(id));
    if (!mail) return;
    await this.mailer.send(mail);
    await this.gate.as(system).transaction((store) => store.mails.forget(id));
  }

  /** Lets the mail server go. */
  close(): void {
    this.mailer?.close();
  }
}
