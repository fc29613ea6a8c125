import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { ChangeAuthor, PlanAbout } from '#documents';
import { ComputeThreads } from '../../jobs/compute-threads.ts';
import { RecentResults } from '../../jobs/recent-results.ts';

/** What a thread is given: a text to write, or two that are written to compare. */
export type PlanChangesInput =
  | { readonly about: PlanAbout }
  | { readonly older: Uint8Array; readonly newer: Uint8Array; readonly by: ChangeAuthor };

/** A plan before and after it was amended, and who amended it. */
export interface PlanChanges {
  readonly older: PlanAbout;
  readonly newer: PlanAbout;
  readonly by: ChangeAuthor;
}

/**
 * Writing a plan with tracked changes in threads of its own: both texts are written, side by side, and compared. The text
 * that was put to the session is the same each time somebody asks, so that it is kept.
 */
@Injectable()
export class PlanChangesThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<PlanChangesInput, Uint8Array>(
    'assembly/amendments/plan-changes.thread.js',
    2,
  );

  private readonly texts = new RecentResults<Uint8Array>(8);
  private readonly recent = new RecentResults<Uint8Array>(8);

  /** The file; the same two texts at the same time give the same bytes. */
  write({ older, newer, by }: PlanChanges): Promise<Uint8Array> {
    const of = [older, newer].map(keyOf).join(' ');
    return this.recent.get(of, async () => {
      const [before, after] = await Promise.all([this.text(older), this.text(newer)]);
      return this.threads.run({ older: before, newer: after, by });
    });
  }

  private text(about: PlanAbout): Promise<Uint8Array> {
    return this.texts.get(keyOf(about), () => this.threads.run({ about }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}

function keyOf({ id, version, hash, language, adopted, generatedAt }: PlanAbout): string {
  return [id, version, hash, language, adopted, generatedAt].join(' ');
}
