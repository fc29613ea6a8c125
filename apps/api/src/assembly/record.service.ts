import { Injectable } from '@nestjs/common';
import { makeBundle } from '#assembly';
import { zipBundle } from '#documents';
import type { Actor } from '#members';
import type { Plan } from '#plan';
import type { Profile, RankingReport } from '#ranking';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { planOrRefuse } from '../plan/plans.service.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { entriesOf } from './ledger.ts';

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
      const run = decision && (await store.rankings.findRun(decision.run));
      const report = run && (await store.rankings.report(run.id));
      const profile = run?.inputHash && (await store.rankings.profile(run.inputHash));
      const version = await store.plans.version(plan.id, assembly.planVersion);
      if (!report || !profile || !version) throw new Problem('not-found', 'report-not-ready');
      return zipBundle(
        makeBundle({
          generatedAt: assembly.closedAt,
          simulated: assembly.simulated,
          preferences: JSON.parse(profile) as Profile,
          report: JSON.parse(report) as RankingReport,
          plan: JSON.parse(version.text) as Plan,
          ledger: await entriesOf(store, id),
        }),
      );
    });
  }
}
