import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { runComparison } from '#ranking';
import type { ComparedRun, RankingReport } from '#ranking';
import { StoreGate } from '#store';
import type { Store } from '#store';
import type { RunComparisonView } from './run-comparison.view.ts';
import { runOrRefuse } from './runs.service.ts';
import { frozenProfile, submissionsBehind } from './submissions-behind.ts';

/** Two runs side by side. Whose answer changed is known here only, and only how many are told. */
@Injectable()
export class RunComparisonService {
  constructor(private readonly gate: StoreGate) {}

  async compared(actor: Actor, runId: string, otherId: string): Promise<RunComparisonView> {
    return this.gate.as(actor).transaction(async (store) => {
      const cities = new Map<string, string>();
      const before = await comparedRun(store, otherId, cities);
      const after = await comparedRun(store, runId, cities);
      const found = runComparison(before, after, (id) => cities.get(id) ?? id);
      return {
        settings: found.settings.map(({ setting, ...values }) => ({
          setting,
          before: String(values.before),
          after: String(values.after),
        })),
        engines: found.engines && { ...found.engines },
        answers: { ...found.answers },
        areas: found.areas.map((area) => ({ ...area })),
        entered: [...found.entered],
        left: [...found.left],
        moved: [...found.moved],
        apart: [...found.apart],
      };
    });
  }
}

/** A finished run; adds to `cities` whose answers its pseudonyms stand for. */
async function comparedRun(store: Store, id: string, cities: Map<string, string>): Promise<ComparedRun> {
  const run = await runOrRefuse(store, id);
  const profile = await frozenProfile(store, run);
  const report = await store.rankings.report(id);
  if (report === null) throw new Problem('not-found', 'report-not-ready');
  for (const [pseudonym, { city }] of await submissionsBehind(store, run, profile))
    cities.set(pseudonym, city);
  return { profile, report: JSON.parse(report) as RankingReport };
}
