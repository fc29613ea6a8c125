import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '#config';
import { ThreadPool } from '#jobs';
import type { ThreadOptions } from '#jobs';
import { Problem } from '#problem';
import type { Profile, RankingReport, RankingSettings } from '#ranking';
import type { Config } from '#config';
import { CONFIG } from '../http/tokens.ts';

/** Threads load plain JavaScript, so also the tests use what was built. */
const rankThread = pathToFileURL(join(packageRoot, 'dist/apps/api/src/ranking/rank.thread.js'));

/** Ranking in threads of its own: computation never stalls the process that serves people. */
@Injectable()
export class RankThreads implements OnApplicationShutdown {
  private readonly threads: ThreadPool;

  constructor(@Inject(CONFIG) config: Config) {
    this.threads = new ThreadPool(rankThread, config.computeThreads);
  }

  /** Ranks a profile; a refusal of the engine comes back as such. */
  rank(profile: Profile, settings: RankingSettings, options: ThreadOptions): Promise<RankingReport> {
    return this.threads.run({ profile, settings }, { ...options, revive });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}

function revive(problem: unknown): Problem {
  const { kind, code, params, errors } = problem as Problem;
  return new Problem(kind, code, params, errors);
}
