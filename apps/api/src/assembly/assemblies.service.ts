import { Injectable } from '@nestjs/common';
import { agendaOfPlan, defaultRules, emptyLedger } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import { rollOn } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { planOrRefuse } from '../plan/plans.service.ts';
import { personOf } from '../members/person-of.ts';
import type { OpenAssemblyDto } from './assembly.dto.ts';
import type { AssemblyView } from './assembly.view.ts';
import { assemblyOrRefuse, assemblyView } from './assembly-view.ts';
import { adoptPlan } from './adopt-item.ts';
import { addItems } from './agenda.service.ts';
import { asSystem } from './as-system.ts';
import { hallPulse } from './hall-pulse.ts';
import { record } from './ledger.ts';
import { hallIsFree, openSession } from './open-session.ts';

/** Opening a session on a plan, showing it, and closing it. */
@Injectable()
export class AssembliesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** Opens a session: one seat per active member of the day, one item per area, then the whole plan. */
  async open(actor: Actor, write: WriteKey, planId: string, dto: OpenAssemblyDto): Promise<AssemblyView> {
    const { title, practice = false } = dto;
    const id = await this.gate.as(actor).once(write, async (store) => {
      const plan = await planOrRefuse(store, planId);
      if (!plan.latest) throw new Problem('conflict', 'plan-not-drafted');
      const document = await store.plans.document(planId, plan.latest.version);
      if (!document) throw new Problem('not-found', 'plan-version-unknown');
      const now = this.clock.now();
      const roll = rollOn(await store.members.all(), now.toISOString().slice(0, 10));
      const names = new Map(roll.map((city) => [city.id, city.name]));
      const { simulated } = document;
      const assembly = await store.assemblies.add(
        {
          plan: planId,
          planVersion: plan.latest.version,
          title,
          simulated,
          practice,
          roll: null,
          access: 'open',
          governing: 'en',
          rules: defaultRules,
        },
        emptyLedger.hash,
        now,
      );
      await store.assemblies.addSeats(assembly.id, [...names.keys()]);
      await store.plans.publish(planId);
      await record(store, assembly.id, now, {
        type: 'assembly-opened',
        assembly: assembly.id,
        title,
        planHash: plan.latest.hash,
        rollHash: sha256Hex(canonicalJson([...names.keys()])),
        seats: roll.length,
        simulated,
        rules: defaultRules,
        access: 'open',
        governing: 'en',
      });
      await addItems(
        store,
        assembly,
        agendaOfPlan(document, (city) => names.get(city) ?? city),
        now,
      );
      return assembly.id;
    });
    return this.one(id);
  }

  async all(): Promise<readonly AssemblyView[]> {
    return this.gate.as(asSystem).transaction(async (store) => {
      const views: AssemblyView[] = [];
      for (const assembly of await store.assemblies.all()) views.push(await assemblyView(store, assembly));
      return views;
    });
  }

  /** The session as everyone may see it. */
  async one(id: string): Promise<AssemblyView> {
    return this.gate
      .as(asSystem)
      .transaction(async (store) => assemblyView(store, await assemblyOrRefuse(store, id)));
  }

  /** What listeners get with every change; small, without texts. */
  async pulse(id: string): Promise<object> {
    return this.gate.as(asSystem).transaction((store) => hallPulse(store, id));
  }

  /** Closes the session; the plan becomes the adopted version when the item on the whole was adopted. */
  async close(actor: Actor, write: WriteKey, id: string): Promise<AssemblyView> {
    await this.gate.as(actor).once(write, async (store) => {
      const assembly = await openSession(store, id);
      const now = this.clock.now();
      await hallIsFree(store, id);
      const items = await store.assemblies.items(id);
      if (items.some((item) => item.state === 'counted'))
        throw new Problem('conflict', 'result-not-declared');
      const whole = items.find((item) => item.kind === 'plan');
      if (whole?.state === 'adopted') await adoptPlan(store, assembly, personOf(actor), now);
      await store.assemblies.close(id, now);
    });
    this.live.announce(`assembly:${id}`);
    return this.one(id);
  }
}
