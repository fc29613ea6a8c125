import type { PoolClient } from 'pg';

/** Statements of one transaction whose outcome nobody needs before the commit: they travel with it. */
export class Writes {
  private readonly sent: Promise<unknown>[] = [];

  constructor(private readonly client: PoolClient) {}

  /** Sends a statement without waiting for its answer; when it fails, so does the commit. */
  add(text: string, values: readonly unknown[]): void {
    const sent = this.client.query(text, [...values]);
    sent.catch(() => undefined);
    this.sent.push(sent);
  }

  /** Commits; throws the failure of whatever was sent without waiting. */
  async commit(): Promise<void> {
    const committed = this.client.query('COMMIT');
    committed.catch(() => undefined);
    await Promise.all(this.sent);
    // After a failure that somebody has swallowed the database rolls back and calls that a success.
    if ((await committed).command !== 'COMMIT')
      throw new Error('the transaction had failed before its commit');
  }
}
