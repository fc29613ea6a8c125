import type { Region } from '#members';
import type { DraftInput, Participation, Plan } from '#plan';
import { Problem } from '#problem';
import { areaLineage, splitFrom } from '#ranking';
import type { DecidedArea, RankingReport } from '#ranking';
import type { PlanRecord, Store } from '#store';
import { coreAnswers } from '#survey';
import type { Area, RankingAnswer } from '#survey';
import { roundOrRefuse } from '../survey/rounds.service.ts';

/** Everything that the draft of a plan rests on: the decision, the offers as the cities made them, the last published draft. */
export async function draftInputOf(store: Store, plan: PlanRecord): Promise<DraftInput> {
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
  const { texts: _, ...terms } = plan.terms;
  const previous = await lastPublished(store, plan, round.id);
  return {
    decision: {
      id: decision.id,
      areas: decision.areas.map(({ area, reason }) => ({ area, reason, from: areaLineage(area) })),
    },
    report: JSON.parse(report) as RankingReport,
    ...(merged !== null && { merged: JSON.parse(merged) as RankingReport }),
    areas,
    cities: cities.map(({ id, name, region, languages }) => ({ id, name, region, languages })),
    offers: answers.flatMap(({ city, offers, ranking }) =>
      offers.map(({ area, kind, capacity }) => {
        const place = placeOf(area, ranking);
        return { city, area, kind, capacity, ...(place !== null && { place }) };
      }),
    ),
    participation: participation(
      new Map(cities.map((city) => [city.id, city.region])),
      answers.flatMap(({ city, ranking }) =>
        ranking ? [{ city, areas: [...new Set(ranking.ranked.flat().map(into))] }] : [],
      ),
    ),
    simulated: round.simulated,
    period: { from: '2020-Q1', to: '2021-Q4' },
    ...terms,
    seed: plan.seed,
    ...(previous !== null && { previous }),
  };
}

/** The place of an area in a city's own order, from 1; tied areas share it. */
function placeOf(area: string, ranking: RankingAnswer | null): number | null {
  const place = ranking?.ranked.findIndex((tied) => tied.includes(area)) ?? -1;
  return place < 0 ? null : place + 1;
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
  const kept = catalogue
    .filter(({ id }) => !named.some((one) => areaLineage(one.id).includes(id)))
    .map(({ id, name }) => ({ id, name }));
  return { areas: [...kept, ...named], into };
}

/** The newest published text of a plan of the same round; null where there is none. */
async function lastPublished(store: Store, plan: PlanRecord, round: string): Promise<Plan | null> {
  for (const other of await store.plans.all()) {
    if (other.id === plan.id || !other.published || other.latest === null) continue;
    const decision = await store.decisions.find(other.decision);
    if (decision?.round !== round) continue;
    const text = await store.plans.document(other.id, other.latest.version);
    // What an earlier edition of the format says is not compared with.
    if (text?.format === 'gnlc-plan/2') return text;
  }
  return null;
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
