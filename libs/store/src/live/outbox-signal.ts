import { Listener } from './listener.ts';

/** Says at once that a commit has left something in the outbox. */
export class OutboxSignal {
  private readonly listener: Listener;

  constructor(url: string, wake: () => void) {
    this.listener = new Listener(url, 'gnlc_outbox', { notified: wake, reconnected: wake });
  }

  async start(): Promise<void> {
    await this.listener.start();
  }

  async close(): Promise<void> {
    await this.listener.close();
  }
}
