import pg from 'pg';

/** Called for every topic that changed anywhere; `resync` after a lost connection, when changes may have been missed. */
export interface ChangeListener {
  changed(topic: string): void;
  resync(): void;
}

const channel = 'gnlc_changes';
const flushEvery = 250;

/**
 * Tells every process what has changed, over LISTEN/NOTIFY.
 * `announce` is called after a commit; topics are collected and sent at most four times a second,
 * on a connection of their own, so that no write waits for the notification queue.
 */
export class Changes {
  private readonly pending = new Set<string>();
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly listener: ChangeListener,
  ) {}

  /** Connects and listens; reconnects by itself. */
  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'gnlc-changes' });
    client.on('notification', ({ payload }) => {
      for (const topic of (payload ?? '').split(' ')) if (topic) this.listener.changed(topic);
    });
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    this.client = client;
  }

  private reconnect(lost: pg.Client): void {
    if (this.closed || this.client !== lost) return;
    this.client = null;
    const again = async (): Promise<void> => {
      if (this.closed) return;
      try {
        await this.start();
        this.listener.resync();
        this.flushSoon();
      } catch {
        setTimeout(() => void again(), 500).unref();
      }
    };
    void again();
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
    if (!this.client || this.pending.size === 0) return;
    const topics = [...this.pending];
    this.pending.clear();
    try {
      await this.client.query('SELECT pg_notify($1, $2)', [channel, topics.join(' ')]);
    } catch {
      for (const topic of topics) this.pending.add(topic);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end();
  }
}
