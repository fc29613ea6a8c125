import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '#members';
import type { Plan } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { DraftTerms, PlanRecord, PlanVersionRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { heldTerms } from './edit/held-terms.ts';
import { PdfThreads } from './pdf-threads.ts';
import type { PlanView } from './plan.view.ts';

/** The plan, or a refusal; a draft that the actor may not see is unknown to the actor. */
export async function planOrRefuse(store: Store, id: string): Promise<PlanRecord> {
  const plan = await store.plans.find(id);
  if (!plan) throw new Problem('not-found', 'plan-unknown');
  return plan;
}

/** Drafting, reading and printing plans. */
@Injectable()
export class PlansService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly threads: PdfThreads,
  ) {}

  /** Adds an empty plan and, in the same transaction, what makes a worker draft it. */
  async draft(actor: Actor, write: WriteKey, decisionId: string, terms: DraftTerms = {}): Promise<PlanView> {
    return this.gate.as(actor).once(write, async (store) => {
      const decision = await store.decisions.find(decisionId);
      if (!decision) throw new Problem('not-found', 'decision-unknown');
      if (decision.second === null) throw new Problem('conflict', 'decision-not-signed-twice');
      const held = await heldTerms(store, decision.id, terms);
      const plan = await store.plans.add(decision.id, held, this.clock.now());
      store.outbox.add('plan.draft', { plan: plan.id });
      return planView(store, plan);
    });
  }

  async all(actor: Actor): Promise<readonly PlanView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      const views: PlanView[] = [];
      for (const plan of await store.plans.all()) views.push(await planView(store, plan));
      return views;
    });
  }

  async one(actor: Actor, id: string): Promise<PlanView> {
    return this.gate.as(actor).transaction(async (store) => planView(store, await planOrRefuse(store, id)));
  }

  /** The text of a version (`gnlc-plan/2`), byte for byte as frozen. */
  async version(
    actor: Actor,
    id: string,
    number: number,
  ): Promise<PlanVersionRecord & { readonly text: string }> {
    return this.gate.as(actor).transaction(async (store) => {
      await planOrRefuse(store, id);
      const version = await store.plans.version(id, number);
      if (!version) throw new Problem('not-found', 'plan-version-unknown');
      return version;
    });
  }

  /** What the plan was drafted from, byte for byte as frozen: `gnlc plan draft` makes the same plan from it. */
  async input(actor: Actor, id: string): Promise<{ readonly text: string; readonly hash: string }> {
    return this.gate.as(actor).transaction(async (store) => {
      await planOrRefuse(store, id);
      const input = await store.plans.input(id);
      if (!input) throw new Problem('not-found', 'plan-not-drafted');
      return input;
    });
  }

  /** The plan as PDF in one language; the newest version unless another is named. */
  async pdf(actor: Actor, id: string, language: Language, number?: number): Promise<Uint8Array> {
    const { latest } = await this.gate.as(actor).transaction((store) => planOrRefuse(store, id));
    const version = await this.version(actor, id, number ?? latest?.version ?? 1);
    const cities = await this.gate.as(actor).transaction((store) => store.members.all());
    return this.threads.print({
      plan: JSON.parse(version.text) as Plan,
      document: {
        language,
        version: version.version,
        hash: version.hash,
        generatedAt: this.clock.now().toISOString(),
        adopted: version.adopted,
      },
      cities,
    });
  }
}

async function planView(store: Store, plan: PlanRecord): Promise<PlanView> {
  const decision = await store.decisions.find(plan.decision);
  if (!decision) throw new Problem('not-found', 'decision-unknown');
  const round = await roundOrRefuse(store, decision.round);
  return {
    id: plan.id,
    decision: plan.decision,
    round: round.id,
    state: plan.state,
    version: plan.latest?.version ?? 0,
    hash: plan.latest?.hash ?? null,
    createdAt: plan.createdAt,
    versionAt: plan.latest?.createdAt ?? null,
    published: plan.published,
    failure: plan.failure,
    seed: plan.seed,
    progress: plan.progress,
    simulated: round.simulated,
  };
}
