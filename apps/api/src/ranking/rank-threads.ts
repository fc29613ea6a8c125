import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '#config';
import type { ThreadOptions } from '#jobs';
import { wholeReport } from '#ranking';
import type { HalfReport, Profile, RankingReport, RankingSettings, SideParts } from '#ranking';
import type { KeptProfile } from '#store';
import { CONFIG } from '../http/tokens.ts';
import { ComputeThreads } from '../jobs/compute-threads.ts';
import type { FrozenFile, LiveRanking, PackedRanking, RankingWork, ShardCount } from './ranking-work.ts';

/** Ranking, counting and freezing in threads of their own; a refusal of the engine comes back as such. */
@Injectable()
export class RankThreads implements OnApplicationShutdown {
  private readonly threads: ComputeThreads<RankingWork, unknown>;

  private readonly several: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.several = config.computeThreads > 1;
    this.threads = new ComputeThreads('ranking/rank.thread.js', config.computeThreads);
  }

  /** Ranks a profile. */
  rank(profile: Profile, settings: RankingSettings, options: ThreadOptions): Promise<RankingReport> {
    return this.threads.run({ kind: 'rank', profile, settings }, options) as Promise<RankingReport>;
  }

  /** Ranks a packed profile, in two halves where there is a thread for each. */
  async rankPacked(work: Omit<PackedRanking, 'kind'>, options: ThreadOptions): Promise<RankingReport> {
    const { progress: _, ...others } = options;
    if (!this.several)
      return this.threads.run({ kind: 'rank-packed', ...work }, options) as Promise<RankingReport>;
    const [main, side] = await Promise.all([
      this.threads.run({ kind: 'main-packed', ...work }, options) as Promise<HalfReport>,
      this.threads.run({ kind: 'side-packed', ...work }, others) as Promise<SideParts>,
    ]);
    return wholeReport(main, side);
  }

  /** Reports live from statistics. */
  live(work: Omit<LiveRanking, 'kind'>, options: ThreadOptions): Promise<RankingReport> {
    return this.threads.run({ kind: 'live', ...work }, options) as Promise<RankingReport>;
  }

  /** The statistics of one shard, packed. */
  count(work: Omit<ShardCount, 'kind'>, options: ThreadOptions): Promise<Uint8Array> {
    return this.threads.run({ kind: 'count', ...work }, options) as Promise<Uint8Array>;
  }

  /** Freezes a profile in the form in which its size is kept. */
  freeze(profile: Profile): Promise<KeptProfile> {
    return this.threads.run({ kind: 'freeze', profile }) as Promise<KeptProfile>;
  }

  /** Freezes the preferences in a file. */
  freezeFile(name: string, content: Uint8Array): Promise<FrozenFile> {
    return this.threads.run({ kind: 'freeze-file', name, content }) as Promise<FrozenFile>;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
