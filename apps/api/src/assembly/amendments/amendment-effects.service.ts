import { Injectable } from '@nestjs/common';
import type { Amendment, AmendmentConflict } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import type { Actor, Language } from '#members';
import type { DraftInput, PlanEffect, ResolvedAllocation } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { asSystem } from '../as-system.ts';
import { assemblyOrRefuse } from '../assembly-view.ts';
import { AmendmentEffectThreads } from './amendment-effect-threads.ts';
import type { EffectView } from './amendments.view.ts';
import { amendmentOf, conflictsOf, putPlan } from './session-amendments.ts';

/** What amendments would do to the plan, shown before anybody votes on them. */
@Injectable()
export class AmendmentEffectsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly threads: AmendmentEffectThreads,
  ) {}

  /** The effect of adopting these, with the amendments that they amend, and no others. */
  async effect(actor: Actor, id: string, chosen: readonly string[], language: Language): Promise<EffectView> {
    const session = await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
    const { put, amendments, input, names } = await this.gate.as(asSystem).transaction(async (store) => ({
      put: await putPlan(store, session),
      amendments: (await store.amendments.all(id)).map(amendmentOf),
      input: await store.plans.input(session.plan),
      names: new Map((await store.members.all()).map((city) => [city.id, city.name])),
    }));
    const together = withParents(amendments, chosen);
    const clash = clashOf(conflictsOf(put.plan, together));
    if (clash) return { ...nothing, amendments: [...chosen], clash };
    const key = sha256Hex(canonicalJson([put.hash, input?.hash ?? null, together.map(({ edits }) => edits)]));
    const effect = await this.threads.effect(key, () => ({
      plan: put.plan,
      amendments: together.map((each) => ({ ...each, state: 'adopted' })),
      context: put.context,
      input: input && (JSON.parse(input.text) as DraftInput),
    }));
    return {
      amendments: [...chosen],
      clash: null,
      ...effectView(effect, language, (city) => names.get(city) ?? city),
      resolved: effect.resolved && resolvedView(effect.resolved, language),
    };
  }
}

const nothing = {
  years: [],
  inKindBefore: 0,
  inKindAfter: 0,
  times: [],
  breaches: [],
  mended: [],
  tasks: [],
  resolved: null,
};

/** The chosen ones as still open, each with what it amends. */
function withParents(amendments: readonly Amendment[], chosen: readonly string[]): readonly Amendment[] {
  const wanted = new Set(chosen);
  for (let grown = true; grown;) {
    grown = false;
    for (const { id, to } of amendments)
      if (wanted.has(id) && to !== null && !wanted.has(to)) {
        wanted.add(to);
        grown = true;
      }
  }
  const found = amendments.filter(({ id }) => wanted.has(id));
  if (found.length < wanted.size) throw new Problem('not-found', 'amendment-unknown');
  return found.map((each) => ({ ...each, state: 'submitted' }));
}

/** Two that leave nothing of one another; rewriting a text in two languages is no such thing. */
function clashOf(conflicts: readonly AmendmentConflict[]): AmendmentConflict | null {
  const found = conflicts.find(({ kind }) => kind !== 'languages' && kind !== 'stated');
  return found ? { ...found } : null;
}

function effectView(effect: PlanEffect, language: Language, nameOf: (city: string) => string) {
  const { years, inKindBefore, inKindAfter, times, breaches, mended, tasks } = effect;
  return {
    years: years.map((year) => ({ ...year })),
    inKindBefore,
    inKindAfter,
    times: times.map(({ activity, title, before, after }) => ({
      activity,
      title: title[language],
      startBefore: before?.start ?? null,
      endBefore: before?.end ?? null,
      startAfter: after?.start ?? null,
      endAfter: after?.end ?? null,
    })),
    breaches: breaches.map((breach) => ({ ...breach })),
    mended: mended.map((breach) => ({ ...breach })),
    tasks: tasks.map(({ title, ...task }) => ({
      ...task,
      title: title[language],
      cityName: nameOf(task.city),
    })),
  };
}

function resolvedView({ method, moves, breaches }: ResolvedAllocation, language: Language) {
  return {
    method,
    moves: moves.map(({ title, ...move }) => ({ ...move, title: title[language] })),
    breaches: breaches.map((breach) => ({ ...breach })),
  };
}
