import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import type { RankingReport } from '#ranking';
import { StoreGate } from '#store';
import type { DecidedArea, DecisionRecord, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { personOf } from '../members/person-of.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import type { ResultsView } from './ranking.view.ts';
import { runOrRefuse, runView } from './runs.service.ts';

/** The team's signed choice of priority areas, and what is published with it. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** Signs a choice on an official run; asks for reasons where it departs from the ranking. */
  async sign(
    actor: Actor,
    write: WriteKey,
    runId: string,
    areas: readonly DecidedArea[],
  ): Promise<DecisionRecord> {
    return this.gate.as(actor).once(write, async (store) => {
      const run = await runOrRefuse(store, runId);
      const report = await store.rankings.report(runId);
      if (!run.official || report === null) throw new Problem('conflict', 'run-not-official');
      const problems = decisionProblems(JSON.parse(report) as RankingReport, areas);
      if (problems.length > 0) throw new Problem('invalid', 'decision-invalid', {}, problems);
      const decision = { round: run.round, run: run.id, areas, signedBy: personOf(actor) };
      return store.rankings.addDecision(decision, this.clock.now());
    });
  }

  /** The decision that stands for a round. */
  async ofRound(actor: Actor, roundId: string): Promise<DecisionRecord> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const decision = await store.rankings.decisionOf(roundId);
      if (!decision) throw new Problem('not-found', 'decision-none');
      return decision;
    });
  }

  /** What anyone may read once a decision is signed. */
  async results(actor: Actor, roundId: string): Promise<ResultsView> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const decision = await store.rankings.decisionOf(roundId);
      const report = decision && (await store.rankings.report(decision.run));
      if (!decision || !report) throw new Problem('not-found', 'results-not-published');
      return {
        round: roundId,
        run: await runView(store, await runOrRefuse(store, decision.run)),
        report: JSON.parse(report) as Record<string, unknown>,
        decision: { ...decision, areas: [...decision.areas] },
      };
    });
  }
}

/**
 * What keeps a choice from being signed: unknown or repeated areas, and departures without a reason.
 * An area departs when its rank is worse than the number of areas chosen.
 */
export function decisionProblems(
  report: Pick<RankingReport, 'areas'>,
  areas: readonly DecidedArea[],
): readonly ProblemDetail[] {
  return areas.flatMap(({ area, reason }, index): readonly ProblemDetail[] => {
    const ranked = report.areas.find((one) => one.id === area);
    if (!ranked) return [{ path: `/areas/${index}/area`, code: 'area-unknown', params: { area } }];
    if (areas.findIndex((one) => one.area === area) !== index) {
      return [{ path: `/areas/${index}/area`, code: 'area-repeated', params: { area } }];
    }
    const departs = ranked.rank > areas.length;
    if (!departs || reason?.trim()) return [];
    const params = { area: ranked.label, rank: ranked.rank, places: areas.length };
    return [{ path: `/areas/${index}/reason`, code: 'decision-reason-missing', params }];
  });
}
