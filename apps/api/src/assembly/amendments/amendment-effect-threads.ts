import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Amendment } from '#assembly';
import type { DraftInput, EditContext, Plan, PlanEffect, ResolvedAllocation } from '#plan';
import { ComputeThreads } from '../../jobs/compute-threads.ts';
import { RecentResults } from '../../jobs/recent-results.ts';

/** What a thread that computes the effect of amendments is given. */
export interface EffectInput {
  readonly plan: Plan;
  /** As if they were adopted, and nothing else. */
  readonly amendments: readonly Amendment[];
  readonly context: EditContext;
  /** What the plan was drafted from; null where that is not known. */
  readonly input: DraftInput | null;
}

/** What adopting amendments would do. */
export interface AmendmentsEffect extends PlanEffect {
  readonly resolved: ResolvedAllocation | null;
}

/** The effect of amendments in a thread of its own: the solver computes for a second without a break. */
@Injectable()
export class AmendmentEffectThreads implements OnApplicationShutdown {
  private readonly threads = new ComputeThreads<EffectInput, AmendmentsEffect>(
    'assembly/amendments/amendment-effect.thread.js',
    1,
  );

  private readonly recent = new RecentResults<AmendmentsEffect>(32);

  /** The effect; `of` is the same for the same plan and amendments only. */
  effect(of: string, input: () => EffectInput): Promise<AmendmentsEffect> {
    return this.recent.get(of, () => this.threads.run(input()));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}
