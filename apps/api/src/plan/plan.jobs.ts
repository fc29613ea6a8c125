import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import { unaskedAct } from '#members';
import type { Region } from '#members';
import type { JobContext } from '#jobs';
import { draftPlan, planHash } from '#plan';
import type { DraftInput, Participation } from '#plan';
import { Problem } from '#problem';
import { areaLineage, splitFrom } from '#ranking';
import type { DecidedArea, RankingReport } from '#ranking';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { coreAnswers } from '#survey';
import type { Area } from '#survey';
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
  async draft(planId: string, { lastAttempt }: JobContext): Promise<void> {
    await this.freezeDraft(planId).catch(async (error: unknown) => {
      const failure = error instanceof Problem ? error.code : lastAttempt ? 'internal' : null;
      if (failure) await this.gate.as(system).transaction((store) => store.plans.fail(planId, failure));
      throw error;
    });
  }

  private async freezeDraft(planId: string): Promise<void> {
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
      await store.audit.add(system, unaskedAct('Plans.drafted', { plan: planId }));
    });
  }
}

/** Everything that a draft rests on, frozen with the round. */
async function draftInput(store: Store, planId: string): Promise<DraftInput> {
  const plan = await planOrRefuse(store, planId);
  const decision = await store.decisions.find(plan.decision);
  const report = decision?.second && (await store.rankings.report(decision.run));
  if (!decision || !report) throw new Problem('not-found', 'report-not-ready');
  const round = await roundOrRefuse(store, decision.round);
  const questionnaire = await store.rounds.questionnaire(round.questionnaire.id, round.questionnaire.version);
  const invited = new Set(await store.rounds.cities(round.id));
  const cities = (await store.members.all()).filter((city) => invited.has(city.id));
  const answers = (await store.responses.submissions(round.id)).map((submission) => ({
    city: submission.city,
    ...coreAnswers(questionnaire, submission.answers),
  }));
  const merged = await store.decisions.mergedReport(decision.id);
  const { areas, into } = decidedCatalogue(questionnaire.catalogue.areas, decision.areas);
  return {
    decision: { id: decision.id, areas: decision.areas },
    report: JSON.parse(report) as RankingReport,
    ...(merged !== null && { merged: JSON.parse(merged) as RankingReport }),
    areas,
    cities,
    offers: answers.flatMap(({ city, offers }) =>
      offers.map(({ area, kind, capacity }) => ({ city, area: into(area), kind, capacity })),
    ),
    participation: participation(
      new Map(cities.map((city) => [city.id, city.region])),
      answers.flatMap(({ city, ranking }) =>
        ranking ? [{ city, areas: [...new Set(ranking.ranked.flat().map(into))] }] : [],
      ),
    ),
    simulated: round.simulated,
    period: { from: '2020-Q1', to: '2021-Q4' },
  };
}

/** The areas of the catalogue as the decision names them, and where each was merged into; what is about a split one stays its own. */
function decidedCatalogue(catalogue: readonly Pick<Area, 'id' | 'name'>[], decided: readonly DecidedArea[]) {
  const named = decided.flatMap(({ area, name }) => (name ? [{ id: area, name }] : []));
  const merged = new Map(
    decided
      .filter(({ area }) => splitFrom(area) === null)
      .flatMap(({ area }) => areaLineage(area).map((from) => [from, area] as const)),
  );
  const into = (area: string): string => merged.get(area) ?? area;
  const kept = catalogue.filter(({ id }) => !named.some((one) => areaLineage(one.id).includes(id)));
  return { areas: [...kept, ...named], into };
}

/** Who answered and who ranked what, by region. */
export function participation(
  regionOf: ReadonlyMap<string, Region>,
  rankings: readonly { readonly city: string; readonly areas: readonly string[] }[],
): Participation {
  const answeredByRegion: Partial<Record<Region, number>> = {};
  const rankedByRegion: Record<string, Partial<Record<Region, number>>> = {};
  for (const { city, areas } of rankings) {
    const region = regionOf.get(city);
    if (!region) continue;
    answeredByRegion[region] = (answeredByRegion[region] ?? 0) + 1;
    for (const area of areas) {
      const counts = (rankedByRegion[area] ??= {});
      counts[region] = (counts[region] ?? 0) + 1;
    }
  }
  return { answeredByRegion, rankedByRegion };
}
