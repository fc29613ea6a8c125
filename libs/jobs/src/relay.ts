import { jobRules } from './jobs.ts';
import type { JobName, JobPayload, JobRule } from './jobs.ts';

/** A committed row that says which job has to follow. */
export interface RelayEntry {
  readonly id: number;
  readonly job: string;
  readonly payload: unknown;
  readonly attempt: number;
  /** The trace that the job continues; null: none. */
  readonly trace: string | null;
}

/** What the relay moves between. */
export interface RelayEnds {
  /** Hands over waiting entries, locked, and marks those as dispatched that `dispatch` enqueued. */
  drain(dispatch: (entries: readonly RelayEntry[]) => Promise<void>): Promise<number>;
  enqueue(name: JobName, payload: JobPayload<JobName>, jobId: string, trace: string | null): Promise<void>;
}

const idleFor = 1_000;
/** Milliseconds from one look to the next: what is committed in between is moved together. */
const gatherFor = 200;

/**
 * Moves what commits left in the outbox into the queue, in every process that works.
 * A crash between enqueueing and marking enqueues again under the same id, which the queue ignores.
 */
export class Relay {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private lookedAt = -Infinity;
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
    const early = this.lookedAt + gatherFor - performance.now();
    if (early > 0) this.lookIn(early);
    else this.look();
  }

  private lookIn(milliseconds: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), milliseconds);
  }

  private look(): void {
    if (this.timer) clearTimeout(this.timer);
    this.lookedAt = performance.now();
    this.running = this.drain().finally(() => {
      this.running = null;
      if (this.closed) return;
      const again = this.again;
      this.again = false;
      if (again) this.wake();
      else this.lookIn(idleFor);
    });
  }

  private async drain(): Promise<void> {
    try {
      while (!this.closed) {
        const moved = await this.ends.drain(async (entries) => {
          for (const { id, job, payload, attempt, trace } of withoutRepeated(entries)) {
            await this.ends.enqueue(
              job as JobName,
              payload as JobPayload<JobName>,
              `${id}-${attempt}`,
              trace,
            );
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

/** Of entries that would wait as one job, the last. */
function withoutRepeated(entries: readonly RelayEntry[]): readonly RelayEntry[] {
  const lasting = new Map(entries.map((entry) => [waitsAs(entry), entry]));
  return [...lasting.values()];
}

function waitsAs({ id, job, payload }: RelayEntry): string {
  const { coalesce } = jobRules[job as JobName] as JobRule<unknown>;
  return coalesce ? `${job} ${coalesce(payload)}` : String(id);
}
