import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import type { Actor, Language } from '#members';
import { applyEdits, comparePlans, newBreaches, planBreaches, planHash, rebaseEdits } from '#plan';
import type { DraftInput, Plan, PlanEdit } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { PlanRecord, PlanVersionEntry, Store, WriteKey } from '#store';
import { Clock } from '../../http/clock.ts';
import { personOf } from '../../members/person-of.ts';
import { planOrRefuse } from '../plans.service.ts';
import { PlanComparisonView, PlanEditedView, PlanHistoryView } from './plan-edits.view.ts';

/** Edits with the hash of the version that they were begun on. */
export interface BegunEdits {
  readonly base: string;
  readonly edits: readonly PlanEdit[];
}

/** Editing a plan: every edit makes a version, and none is overwritten. */
@Injectable()
export class PlanEditsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async edit(actor: Actor, write: WriteKey, id: string, begun: BegunEdits): Promise<PlanEditedView> {
    return this.gate.as(actor).once(write, async (store) => {
      const plan = await editablePlan(store, id);
      const history = await store.planEdits.history(id);
      const base = history.find(({ hash }) => hash === begun.base);
      if (!base) throw new Problem('conflict', 'plan-base-unknown');
      const head = history.at(-1)!;
      const current = await documentOf(store, id, head.version);
      const merged = base.version !== head.version;
      const edits = merged
        ? await this.rebased(store, id, { base: base.version, head, current }, begun.edits)
        : begun.edits;
      const cities = await store.members.all();
      const edited = applyEdits(current, edits, {
        cities,
        taken: takenNumbers(history),
        closed: plan.terms.settings?.closed ?? [],
      });
      const hash = planHash(edited);
      // Nothing that anybody would find different: no version is made of it.
      if (hash === head.hash) return { version: head.version, hash, merged, breaches: [] };
      const version = await store.plans.addVersion(
        plan.id,
        { text: canonicalJson(edited), hash, adopted: false, createdBy: personOf(actor) },
        this.clock.now(),
      );
      await store.planEdits.add(plan.id, version.version, base.version, edits);
      const input = await store.plans.input(id);
      const drafted = input && (JSON.parse(input.text) as DraftInput);
      const broken = (each: Plan) => (drafted === null ? [] : planBreaches(each, drafted, cities));
      const breaches = newBreaches(broken(current), broken(edited));
      return { version: version.version, hash, merged, breaches: [...breaches] };
    });
  }

  async history(actor: Actor, id: string): Promise<PlanHistoryView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      await planOrRefuse(store, id);
      const entries = await store.planEdits.history(id);
      const views: PlanHistoryView[] = [];
      for (const { createdBy, edits, ...entry } of entries) {
        views.unshift({
          ...entry,
          edits: edits.map((edit) => ({ ...edit })),
          by: await label(store, createdBy),
        });
      }
      return views;
    });
  }

  async compare(
    actor: Actor,
    id: string,
    { from, to, language }: { readonly from: number; readonly to: number; readonly language: Language },
  ): Promise<PlanComparisonView> {
    return this.gate.as(actor).transaction(async (store) => {
      await planOrRefuse(store, id);
      const [before, after] = [await documentOf(store, id, from), await documentOf(store, id, to)];
      const names = new Map((await store.members.all()).map((city) => [city.id, city.name]));
      const lines = comparePlans(before, after, language, (city) => names.get(city) ?? city);
      return {
        from,
        to,
        language,
        lines: lines.map(({ parts, ...line }) => ({ ...line, parts: [...parts] })),
      };
    });
  }

  /** The edits for the newest version; a conflict says what stands there now and who wrote it, and nothing is made. */
  private async rebased(
    store: Store,
    id: string,
    at: { readonly base: number; readonly head: PlanVersionEntry; readonly current: Plan },
    edits: readonly PlanEdit[],
  ): Promise<readonly PlanEdit[]> {
    const rebased = rebaseEdits(await documentOf(store, id, at.base), at.current, edits);
    if (rebased.conflicts.length === 0) return rebased.edits;
    throw new Problem('conflict', 'plan-edit-conflict', {}, [], {
      version: at.head.version,
      hash: at.head.hash,
      at: at.head.createdAt,
      by: await label(store, at.head.createdBy),
      conflicts: rebased.conflicts,
    });
  }
}

/** The plan, locked until the transaction ends; refused where its text is not there, or is adopted. */
async function editablePlan(store: Store, id: string): Promise<PlanRecord> {
  const plan = await store.plans.lock(id);
  if (!plan) throw new Problem('not-found', 'plan-unknown');
  if (plan.state === 'adopted') throw new Problem('conflict', 'plan-adopted');
  if (plan.state !== 'draft') throw new Problem('conflict', 'plan-not-drafted');
  return plan;
}

async function documentOf(store: Store, id: string, version: number): Promise<Plan> {
  const document = await store.plans.document(id, version);
  if (!document) throw new Problem('not-found', 'plan-version-unknown');
  // An earlier edition of the format has no lines that edits could name.
  if (document.format !== 'gnlc-plan/2') throw new Problem('conflict', 'plan-format-old');
  return document;
}

/** Numbers of activities that were taken out. */
function takenNumbers(history: readonly PlanVersionEntry[]): readonly string[] {
  return history.flatMap(({ edits }) => edits.flatMap((edit) => (edit.op === 'remove' ? [edit.id] : [])));
}

async function label(store: Store, person: string | null): Promise<string | null> {
  return person === null ? null : ((await store.people.find(person))?.label ?? null);
}
