import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '#config';
import type { ThreadOptions } from '#jobs';
import type { Profile, RankingReport, RankingSettings } from '#ranking';
import { CONFIG } from '../http/tokens.ts';
import { ComputeThreads } from '../jobs/compute-threads.ts';

/** What a ranking thread is given. */
export interface RankInput {
  readonly profile: Profile;
  readonly settings: RankingSettings;
}

/** Ranking in threads of its own. */
@Injectable()
export class RankThreads implements OnApplicationShutdown {
  private readonly threads: ComputeThreads<RankInput, RankingReport>;

  constructor(@Inject(CONFIG) config: Config) {
    this.threads = new ComputeThreads('ranking/rank.thread.js', config.computeThreads);
  }

  /** Ranks a profile; a refusal of the engine comes back as such. */
  rank(profile: Profile, settings: RankingSettings, options: ThreadOptions): Promise<RankingReport> {
    return this.threads.run({ profile, settings }, options);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
