import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import { draftPlan, planHash } from '#plan';
import { Problem } from '#problem';
import type { RankingReport } from '#ranking';
import { StoreGate } from '#store';
import type { Store } from '#store';
import type { Offer, RankingAnswer } from '#survey';
import { Clock } from '../http/clock.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { planOrRefuse } from './plans.service.ts';

const system = { kind: 'system', name: 'plan' } as const;

/** Drafts plans from a decision and the offers of the cities. Safe to run twice. */
@Injectable()
export class PlanJobs {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** Drafts a plan that has no version yet. */
  async draft(planId: string): Promise<void> {
    await this.gate.as(system).transaction(async (store) => {
      const plan = await store.plans.lock(planId);
      if (plan?.state !== 'drafting') return;
      const drafted = draftPlan(await draftInput(store, planId));
      const version = {
        text: canonicalJson(drafted),
        hash: planHash(drafted),
        adopted: false,
        createdBy: null,
      };
      await store.plans.addVersion(planId, version, this.clock.now());
    });
  }
}

/** Everything that a draft rests on, frozen with the round. */
async function draftInput(store: Store, planId: string): Promise<Parameters<typeof draftPlan>[0]> {
  const plan = await planOrRefuse(store, planId);
  const decision = await store.rankings.findDecision(plan.decision);
  const run = decision && (await store.rankings.findRun(decision.run));
  const report = run && (await store.rankings.report(run.id));
  if (!decision || !run?.reportHash || !report) throw new Problem('not-found', 'report-not-ready');
  const round = await roundOrRefuse(store, decision.round);
  const questionnaire = await store.rounds.questionnaire(round.questionnaire.id, round.questionnaire.version);
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const idOf = (type: 'ranking' | 'offers') => questions.find((question) => question.type === type)?.id ?? '';
  const invited = new Set(await store.rounds.cities(round.id));
  const submissions = await store.responses.submissions(round.id);
  return {
    decision: { id: decision.id, areas: decision.areas },
    report: JSON.parse(report) as RankingReport,
    reportHash: run.reportHash,
    areas: questionnaire.catalogue.areas,
    cities: (await store.members.all()).filter((city) => invited.has(city.id)),
    rankings: submissions.flatMap(({ city, answers }) => {
      const ranking = answers[idOf('ranking')] as RankingAnswer | undefined;
      return ranking ? [{ city, areas: ranking.ranked.flat() }] : [];
    }),
    offers: submissions.flatMap(({ city, answers }) =>
      ((answers[idOf('offers')] ?? []) as readonly Offer[]).map(({ area, kind, capacity }) => ({
        city,
        area,
        kind,
        capacity,
      })),
    ),
    simulated: round.simulated,
  };
}
