import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256Hex } from '#canonical';
import { unaskedAct } from '#members';
import type { JobContext } from '#jobs';
import { planHash } from '#plan';
import type { DraftInput, Plan } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { Clock } from '../http/clock.ts';
import { draftInputOf } from './draft-input-of.ts';
import { writeHeldTexts } from './edit/write-held-texts.ts';
import { DraftThreads } from './draft-threads.ts';

const system = { kind: 'system', name: 'plan' } as const;

/** Drafts plans from a decision and the offers of the cities. Safe to run twice. */
@Injectable()
export class PlanJobs {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly threads: DraftThreads,
  ) {}

  /** Drafts a plan that has no version yet: freezes what it rests on, computes in a thread, freezes the text. */
  async draft(planId: string, context: JobContext): Promise<void> {
    try {
      const input = await this.freezeInput(planId);
      if (input === null) return;
      const drafted = await this.threads.draft(input, {
        signal: context.signal,
        progress: (share) => void this.progress(planId, share, context),
      });
      await this.freezeDraft(planId, drafted);
    } catch (error) {
      const failure =
        error instanceof Problem
          ? error.code
          : context.lastAttempt && !context.signal.aborted
            ? 'internal'
            : null;
      if (failure) await this.gate.as(system).transaction((store) => store.plans.fail(planId, failure));
      throw error;
    }
  }

  /** The input as it was frozen at the first attempt: later answers do not change a draft that is being made. */
  private async freezeInput(planId: string): Promise<DraftInput | null> {
    return this.gate.as(system).transaction(async (store) => {
      const plan = await store.plans.lock(planId);
      if (plan?.state !== 'drafting') return null;
      const frozen = await store.plans.input(planId);
      if (frozen) return JSON.parse(frozen.text) as DraftInput;
      const input = await draftInputOf(store, plan);
      const text = canonicalJson(input);
      await store.plans.freezeInput(planId, { text, hash: sha256Hex(text) }, this.clock.now());
      return JSON.parse(text) as DraftInput;
    });
  }

  private async progress(planId: string, share: number, context: JobContext): Promise<void> {
    context.report(share);
    try {
      await this.gate.as(system).transaction((store) => store.plans.setProgress(planId, share));
    } catch {
      // Progress that cannot be noted is no reason to give up the work.
    }
  }

  private async freezeDraft(planId: string, drafted: Plan): Promise<void> {
    await this.gate.as(system).transaction(async (store) => {
      const plan = await store.plans.lock(planId);
      if (plan?.state !== 'drafting') return;
      const version = {
        text: canonicalJson(drafted),
        hash: planHash(drafted),
        adopted: false,
        createdBy: null,
      };
      await store.plans.addVersion(planId, version, this.clock.now());
      await writeHeldTexts(store, plan, drafted, this.clock.now());
      await store.audit.add(system, unaskedAct('Plans.drafted', { plan: planId }));
    });
  }
}
