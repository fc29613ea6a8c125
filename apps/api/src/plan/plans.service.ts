import { Injectable } from '@nestjs/common';
import type { PlanFile } from '#documents';
import type { Actor, Language, LocalText } from '#members';
import { teamReasons } from '#plan';
import type { DraftInput, Plan, TeamReason } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { DraftTerms, PlanRecord, PlanVersionRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { heldTerms } from './edit/held-terms.ts';
import { PlanFileThreads } from './plan-file-threads.ts';
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
    private readonly threads: PlanFileThreads,
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

  /** The whole reasons of a version's allocations, computed from what the plan was drafted from. */
  async reasons(actor: Actor, id: string, number: number): Promise<readonly TeamReason[]> {
    const { text } = await this.version(actor, id, number);
    const input = await this.input(actor, id);
    return teamReasons(JSON.parse(text) as Plan, JSON.parse(input.text) as DraftInput);
  }

  /** A version as a file in one language; the newest unless another is named. */
  async document(
    actor: Actor,
    id: string,
    file: PlanFile,
    language: Language,
    number?: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    const { latest, areaNames } = await this.gate.as(actor).transaction(async (store) => {
      const plan = await planOrRefuse(store, id);
      return { latest: plan.latest, areaNames: await areaNamesOf(store, plan) };
    });
    const { text, version, hash, adopted } = await this.version(actor, id, number ?? latest?.version ?? 1);
    const members = await this.gate.as(actor).transaction((store) => store.members.all());
    const about = {
      plan: JSON.parse(text) as Plan,
      id,
      language,
      version,
      hash,
      // To the minute: those who ask within one get the same file.
      generatedAt: `${this.clock.now().toISOString().slice(0, 16)}:00Z`,
      adopted,
      areaNames,
      cities: members.map((city) => ({ id: city.id, name: city.name, region: city.region })),
    };
    const bytes = await this.threads.write({ file, about });
    const [stem, ending] = file.split('.');
    const part = stem === 'plan' ? '' : `-${stem}`;
    return { bytes, name: `gnlc-work-plan${part}-version-${version}-${language}.${ending}` };
  }
}

/** Names of the areas that the cities were asked about. */
export async function areaNamesOf(
  store: Store,
  plan: PlanRecord,
): Promise<Readonly<Record<string, LocalText>>> {
  const decision = await store.decisions.find(plan.decision);
  if (!decision) throw new Problem('not-found', 'decision-unknown');
  const { questionnaire: asked } = await roundOrRefuse(store, decision.round);
  const { catalogue } = await store.rounds.questionnaire(asked.id, asked.version);
  return Object.fromEntries(catalogue.areas.map(({ id, name }) => [id, name]));
}

/** A plan as it is listed, without its text. */
export async function planView(store: Store, plan: PlanRecord): Promise<PlanView> {
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
