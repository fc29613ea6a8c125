import type { JobName, JobPayload } from './jobs.ts';

/** A committed row that says which job has to follow. */
export interface RelayEntry {
  readonly id: number;
  readonly job: string;
  readonly payload: unknown;
  readonly attempt: number;
}

/** What the relay moves between. */
export interface RelayEnds {
  /** Hands over waiting entries, locked, and marks those as dispatched that `dispatch` enqueued. */
  drain(dispatch: (entries: readonly RelayEntry[]) => Promise<void>): Promise<number>;
  enqueue(name: JobName, payload: JobPayload<JobName>, jobId: string): Promise<void>;
}

const idleFor = 1_000;

/**
 * Moves what commits left in the outbox into the queue, in every process that works.
 * A crash between enqueueing and marking enqueues again under the same id, which the queue ignores.
 */
export class Relay {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private closed = false;

  constructor(
    private readonly ends: RelayEnds,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Looks now, and from now on at least once a second. */
  wake(): void {
    if (this.closed) return;
    if (this.running) {
      this.again = true;
      return;
    }
    if (this.timer) clearTimeout(this.timer);
    this.running = this.drain().finally(() => {
      this.running = null;
      if (this.again) {
        this.again = false;
        this.wake();
      } else if (!this.closed) {
        this.timer = setTimeout(() => this.wake(), idleFor);
      }
    });
  }

  private async drain(): Promise<void> {
    try {
      while (!this.closed) {
        const moved = await this.ends.drain(async (entries) => {
          for (const { id, job, payload, attempt } of entries) {
            await this.ends.enqueue(job as JobName, payload as JobPayload<JobName>, `${id}-${attempt}`);
          }
        });
        if (moved === 0) return;
      }
    } catch (error) {
      this.onError(error);
    }
  }

  /** Ends after what is being moved has arrived. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }
}
