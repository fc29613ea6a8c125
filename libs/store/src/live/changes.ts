import { Listener } from './listener.ts';

/** Called for every topic that changed anywhere; `resync` after a lost connection, when changes may have been missed. */
export interface ChangeListener {
  changed(topic: string): void;
  resync(): void;
}

const flushEvery = 250;
/** A notification holds less than 8,000 bytes. */
const mostAtOnce = 80;

/**
 * Tells every process what has changed, over LISTEN/NOTIFY.
 * `announce` is called after a commit; topics are collected and sent at most four times a second,
 * on a connection of their own, so that no write waits for the notification queue.
 */
export class Changes {
  private readonly pending = new Set<string>();
  private readonly listener: Listener;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(url: string, to: ChangeListener) {
    this.listener = new Listener(url, 'gnlc_changes', {
      notified: (payload) =>
        payload
          .split(' ')
          .filter(Boolean)
          .forEach((topic) => to.changed(topic)),
      reconnected: () => {
        to.resync();
        this.flushSoon();
      },
    });
  }

  /** Connects and listens; reconnects by itself. */
  async start(): Promise<void> {
    await this.listener.start();
  }

  /** Says that a topic (`assembly:<id>`, `run:<id>`) has changed; topics hold no space. */
  announce(topic: string): void {
    this.pending.add(topic);
    this.flushSoon();
  }

  private flushSoon(): void {
    if (this.timer || this.pending.size === 0 || this.closed) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, flushEvery);
  }

  private async flush(): Promise<void> {
    const topics = [...this.pending].slice(0, mostAtOnce);
    for (const topic of topics) this.pending.delete(topic);
    const sent = await this.listener.notify(topics.join(' '));
    // What cannot be sent now is sent when the connection is back.
    if (!sent) for (const topic of topics) this.pending.add(topic);
    else this.flushSoon();
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.listener.close();
  }
}
