import { Injectable } from '@nestjs/common';
import { votingOrder } from '#assembly';
import type { AmendmentConflict, VotingGroup } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import type { Actor, Language } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { AmendmentRecord, AssemblyRecord, Store } from '#store';
import { RecentResults } from '../../jobs/recent-results.ts';
import { asSystem } from '../as-system.ts';
import { assemblyOrRefuse } from '../assembly-view.ts';
import { seatNames } from '../seat-names.ts';
import { amendmentViews } from './amendment-view.ts';
import type { AmendmentsView, AmendmentView } from './amendments.view.ts';
import { amendmentOf, conflictsOf, putPlan } from './session-amendments.ts';
import type { PutPlan } from './session-amendments.ts';

interface Compared {
  readonly conflicts: readonly AmendmentConflict[];
  readonly proposed: readonly VotingGroup[];
}

/** The amendments of a session as everyone may see them who sees the session. */
@Injectable()
export class AmendmentListService {
  /** Everybody in the hall asks for the same. */
  private readonly compared = new RecentResults<Compared>(4);

  constructor(private readonly gate: StoreGate) {}

  async all(actor: Actor, id: string, language: Language): Promise<AmendmentsView> {
    await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
    return this.gate.as(asSystem).transaction(async (store) => {
      const assembly = await assemblyOrRefuse(store, id);
      const put = await putPlan(store, assembly);
      const records = await store.amendments.all(id);
      const { conflicts, proposed } = await this.compare(put, records);
      return {
        assembly: id,
        plan: assembly.plan,
        planVersion: assembly.planVersion,
        base: put.hash,
        language,
        amendments: await this.views(store, { actor, assembly, put, records, language }),
        conflicts: conflicts.map((conflict) => ({ ...conflict })),
        proposed: proposed.map(({ order, contested }) => ({ order: [...order], contested })),
      };
    });
  }

  async one(actor: Actor, assemblyId: string, id: string, language: Language): Promise<AmendmentView> {
    return this.gate.as(asSystem).transaction(async (store) => {
      const assembly = await assemblyOrRefuse(store, assemblyId);
      const put = await putPlan(store, assembly);
      const records = await store.amendments.all(assemblyId);
      const views = await this.views(store, { actor, assembly, put, records, language, only: id });
      const [found] = views;
      if (!found) throw new Problem('not-found', 'amendment-unknown');
      return found;
    });
  }

  private async views(
    store: Store,
    about: {
      readonly actor: Actor;
      readonly assembly: AssemblyRecord;
      readonly put: PutPlan;
      readonly records: readonly AmendmentRecord[];
      readonly language: Language;
      readonly only?: string;
    },
  ): Promise<AmendmentView[]> {
    const names = await seatNames(store, about.assembly.id);
    const items = await store.assemblies.items(about.assembly.id);
    const seats = await store.assemblies.seats(about.assembly.id);
    return amendmentViews({ ...about, plan: about.put.plan, names, items, seats });
  }

  /** Conflicts of the open ones, and the order proposed for those that are not on the agenda yet. */
  private compare({ plan, hash }: PutPlan, records: readonly AmendmentRecord[]): Promise<Compared> {
    const told = records.map(({ id, state, item, fallsIf, alternatives, translations }) => [
      id,
      state,
      item === null,
      fallsIf,
      alternatives,
      translations,
    ]);
    return this.compared.get(sha256Hex(canonicalJson([hash, told])), async () => {
      const amendments = records.map(amendmentOf);
      const conflicts = conflictsOf(plan, amendments);
      const asWritten = records.map((each) => ({ ...amendmentOf(each), edits: each.edits }));
      const put = new Set(records.filter(({ item }) => item !== null).map(({ id }) => id));
      const proposed = votingOrder(plan, asWritten, conflicts)
        .map(({ order, contested }) => ({ order: order.filter((id) => !put.has(id)), contested }))
        .filter(({ order }) => order.length > 0);
      return { conflicts, proposed };
    });
  }
}
