import { Injectable } from '@nestjs/common';
import {
  agendaOfPlan,
  defaultRules,
  emptyLedger,
  rulesItem,
  seatsHash,
  sessionRulesProblems,
} from '#assembly';
import type { SessionRules } from '#assembly';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { planOrRefuse } from '../plan/plans.service.ts';
import { personOf } from '../members/person-of.ts';
import { asSystem } from './as-system.ts';
import type { OpenAssemblyDto, SessionRulesDto } from './assembly.dto.ts';
import type { AssemblyView } from './assembly.view.ts';
import { assemblyOrRefuse, assemblyView } from './assembly-view.ts';
import { adoptPlan } from './adopt-item.ts';
import { addItems } from './agenda.service.ts';
import { hallPulse } from './hall-pulse.ts';
import { record } from './ledger.ts';
import { hallIsFree, openSession } from './open-session.ts';
import { rollOfSession } from './roll-of-session.ts';

/** Opening a session on a plan and a roll, showing it, closing and publishing it. */
@Injectable()
export class AssembliesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** Opens a session: one seat per member of the roll; its rules first, one item per area, then the whole plan. */
  async open(actor: Actor, write: WriteKey, planId: string, dto: OpenAssemblyDto): Promise<AssemblyView> {
    const { title, practice = false, access = 'open', governing = 'en' } = dto;
    const rules = usableRules(dto.rules ?? defaultRules);
    const id = await this.gate.as(actor).once(write, async (store) => {
      const plan = await planOrRefuse(store, planId);
      if (!plan.latest) throw new Problem('conflict', 'plan-not-drafted');
      const document = await store.plans.document(planId, plan.latest.version);
      if (!document) throw new Problem('not-found', 'plan-version-unknown');
      const now = this.clock.now();
      const roll = await rollOfSession(store, dto.roll ?? null, practice, now);
      if (dto.chair !== undefined && !roll.names.has(dto.chair))
        throw new Problem('invalid', 'chair-not-on-roll');
      const { simulated } = document;
      const { version: planVersion } = plan.latest;
      const terms = { roll: roll.id, access, governing, rules };
      const assembly = await store.assemblies.add(
        { plan: planId, planVersion, title, simulated, practice, ...terms },
        emptyLedger.hash,
        now,
      );
      await store.assemblies.addSeats(assembly.id, [...roll.names.keys()]);
      const seats = await store.assemblies.seats(assembly.id);
      const ofPlan = agendaOfPlan(document, (city) => roll.names.get(city) ?? city);
      // What a closed session decides about stays with the members until it is published.
      if (access === 'open') await store.plans.publish(planId);
      await record(store, assembly.id, now, {
        type: 'assembly-opened',
        assembly: assembly.id,
        title,
        planHash: plan.latest.hash,
        rollHash: roll.hash,
        seatsHash: seatsHash(Object.fromEntries(seats.map(({ id: seat, city }) => [seat, city]))),
        seats: roll.names.size,
        simulated,
        rules,
        access,
        governing,
      });
      await addItems(store, assembly, [rulesItem(rules), ...ofPlan], now);
      if (dto.chair !== undefined) await seatChair(store, assembly.id, dto.chair, now);
      return assembly.id;
    });
    return this.one(actor, id);
  }

  /** Sessions that the actor may see, the latest first. */
  async all(actor: Actor): Promise<readonly AssemblyView[]> {
    const seen = await this.gate.as(actor).transaction((store) => store.assemblies.all());
    return this.gate.as(asSystem).transaction(async (store) => {
      const views: AssemblyView[] = [];
      for (const assembly of seen) views.push(await assemblyView(store, assembly));
      return views;
    });
  }

  /** The session, the same for everyone who may see it. */
  async one(actor: Actor, id: string): Promise<AssemblyView> {
    await this.refuseOutsider(actor, id);
    return this.gate
      .as(asSystem)
      .transaction(async (store) => assemblyView(store, await assemblyOrRefuse(store, id)));
  }

  /** Refuses whoever may not see the session as if there were none: row-level security decides. */
  async refuseOutsider(actor: Actor, id: string): Promise<void> {
    await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
  }

  /** What listeners get with every change; small, without texts. Who listens was let in before. */
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
    return this.one(actor, id);
  }

  /** Puts other rules on the record, with the text of the item that agrees to them, while nothing was asked in earnest. */
  async setRules(actor: Actor, write: WriteKey, id: string, dto: SessionRulesDto): Promise<AssemblyView> {
    const rules = usableRules(dto);
    await this.gate.as(actor).once(write, async (store) => {
      await openSession(store, id);
      const calls = await store.calls.all(id);
      const polls = await store.polls.all(id);
      if (calls.length > 0 || polls.some(({ rehearsal }) => !rehearsal))
        throw new Problem('conflict', 'rules-pinned');
      const item = (await store.assemblies.items(id)).find(({ kind }) => kind === 'rules');
      if (!item) throw new Problem('not-found', 'item-unknown');
      const { summary, textHash } = rulesItem(rules);
      await store.assemblies.setRules(id, rules, { id: item.id, summary, textHash });
      await record(store, id, this.clock.now(), { type: 'rules-set', rules, item: item.id, textHash });
    });
    this.live.announce(`assembly:${id}`);
    return this.one(actor, id);
  }

  /** Shows a closed session to everyone, once it is over. */
  async publish(actor: Actor, write: WriteKey, id: string): Promise<AssemblyView> {
    await this.gate.as(actor).once(write, async (store) => {
      const assembly = await assemblyOrRefuse(store, id);
      if (assembly.state !== 'closed') throw new Problem('conflict', 'assembly-not-over');
      if (assembly.access === 'open' || assembly.publishedAt !== null)
        throw new Problem('conflict', 'assembly-published');
      await store.assemblies.publish(id, this.clock.now());
      await store.plans.publish(assembly.plan);
    });
    return this.one(actor, id);
  }

  /** Puts a city's delegate in the chair. */
  async chair(actor: Actor, write: WriteKey, id: string, city: string): Promise<AssemblyView> {
    await this.gate.as(actor).once(write, async (store) => {
      await assemblyOrRefuse(store, id);
      await store.ledgers.lockHead(id);
      const { state } = await assemblyOrRefuse(store, id);
      if (state === 'closed') throw new Problem('conflict', 'assembly-closed');
      if (!(await store.assemblies.seatOf(id, city))) throw new Problem('invalid', 'chair-not-on-roll');
      await seatChair(store, id, city, this.clock.now());
    });
    this.live.announce(`assembly:${id}`);
    return this.one(actor, id);
  }
}

async function seatChair(store: Store, assembly: string, city: string, at: Date): Promise<void> {
  await store.assemblies.setChair(assembly, city);
  await record(store, assembly, at, { type: 'chair-seated', chair: city });
}

/** Rules that can be used, as plain values; throws Problem `invalid` / `rules-invalid`. */
function usableRules(given: SessionRulesDto | SessionRules): SessionRules {
  const rules = plainRules(given);
  const problems = sessionRulesProblems(rules);
  if (problems.length > 0) throw new Problem('invalid', 'rules-invalid', {}, problems);
  return rules;
}

/** Plain values: what goes on the ledger has one canonical form. */
function plainRules({ majority, twoThirds, quorum, ...rest }: SessionRulesDto | SessionRules): SessionRules {
  return {
    ...rest,
    special: [...rest.special],
    maySeat: [...rest.maySeat],
    majority: { ...majority },
    twoThirds: { ...twoThirds },
    quorum: { ...quorum },
  };
}
