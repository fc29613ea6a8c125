import { Injectable } from '@nestjs/common';
import { makeBundle } from '#assembly';
import { zipBundle } from '#documents';
import type { Actor } from '#members';
import type { Plan } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { publishedOf } from '../ranking/publication.service.ts';
import { planOrRefuse } from '../plan/plans.service.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { entriesOf } from './ledger.ts';
import { publishedParts } from './published-parts.ts';

const system = { kind: 'system', name: 'record' } as const;

/** The record that anyone can check: the ledger as lines, and the bundle. */
@Injectable()
export class RecordService {
  constructor(private readonly gate: StoreGate) {}

  /** The ledger as newline-delimited canonical JSON, as far as the reader may see it. */
  async ledger(actor: Actor, id: string): Promise<string> {
    return this.gate.as(actor).transaction(async (store) => {
      await assemblyOrRefuse(store, id);
      return (await store.ledgers.lines(id)).map((line) => `${line}\n`).join('');
    });
  }

  /** The bundle of a closed session, as zip: preferences, report, plan and ledger. */
  async bundle(id: string): Promise<Uint8Array> {
    return this.gate.as(system).transaction(async (store) => {
      const assembly = await assemblyOrRefuse(store, id);
      if (assembly.state !== 'closed' || assembly.closedAt === null)
        throw new Problem('conflict', 'bundle-not-ready');
      const plan = await planOrRefuse(store, assembly.plan);
      const decision = await store.decisions.find(plan.decision);
      const ledger = await entriesOf(store, id);
      // With the amendments that were adopted, where the session adopted the plan.
      const adopted = ledger.findLast(({ event }) => event.type === 'plan-adopted')?.event;
      const number = adopted?.type === 'plan-adopted' ? adopted.version : assembly.planVersion;
      const version = await store.plans.version(plan.id, number);
      if (!decision || !version) throw new Problem('not-found', 'report-not-ready');
      const published = await publishedOf(store, decision);
      return zipBundle(
        makeBundle({
          ...publishedParts(published),
          generatedAt: assembly.closedAt,
          simulated: assembly.simulated,
          plan: JSON.parse(version.text) as Plan,
          ledger,
        }),
      );
    });
  }
}
