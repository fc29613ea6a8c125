import pg from 'pg';

/** What a listening connection tells. */
export interface ListenerEvents {
  notified(payload: string): void;
  /** The connection is lost: nothing is heard until it is back. */
  lost?(): void;
  /** The connection was lost and is back: notifications may have been missed. */
  reconnected(): void;
}

const retryAfter = 500;

/** A connection that listens on one channel and comes back by itself. */
export class Listener {
  private client: pg.Client | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly events: ListenerEvents,
  ) {}

  /** Connects and listens. */
  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: this.channel });
    client.on('notification', ({ payload }) => this.events.notified(payload ?? ''));
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    await client.connect();
    await client.query(`LISTEN ${this.channel}`);
    if (this.closed) return client.end();
    this.client = client;
  }

  private lost(client: pg.Client): void {
    if (this.closed || this.client !== client) return;
    this.client = null;
    this.events.lost?.();
    void this.again();
  }

  private async again(): Promise<void> {
    if (this.closed) return;
    try {
      await this.start();
      this.events.reconnected();
    } catch {
      setTimeout(() => void this.again(), retryAfter).unref();
    }
  }

  /** Notifies the channel; false while there is no connection. */
  async notify(payload: string): Promise<boolean> {
    const sent = await this.client
      ?.query('SELECT pg_notify($1, $2)', [this.channel, payload])
      .catch(() => null);
    return Boolean(sent);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }
}
