import { Injectable } from '@nestjs/common';
import { incomeGroupOf, sizeClassOf } from '#members';
import type { Actor, MemberCity } from '#members';
import { areaNeeds, groupAgreement, usualMinimumCell, withoutGroups } from '#ranking';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { coreAnswers } from '#survey';
import type {
  CityAttribute,
  GroupAgreementsView,
  NeedsView,
  WithoutCountriesView,
} from './run-insights.view.ts';
import { runOrRefuse } from './runs.service.ts';
import { signedSettings } from './settings.service.ts';
import { frozenProfile, submissionsBehind } from './submissions-behind.ts';

/**
 * What the answers behind a run say beside its report. A profile holds pseudonyms and regions only, so what needs a
 * city's country or its offers is counted here, for those who may read answers, and not shown in cells smaller than
 * the smallest. A round has one answer a city, so that this takes milliseconds and needs no thread.
 */
@Injectable()
export class RunInsightsService {
  constructor(private readonly gate: StoreGate) {}

  async withoutCountries(actor: Actor, runId: string): Promise<WithoutCountriesView> {
    return this.gate.as(actor).transaction(async (store) => {
      const { run, profile, smallestCell, behind } = await answersBehind(store, runId);
      const members = new Map((await store.members.all()).map((city) => [city.id, city]));
      const cityOf = (id: string) => members.get(behind.get(id)?.city ?? '');
      const names = new Map([...members.values()].map(({ country, countryName }) => [country, countryName]));
      const changes = withoutGroups(profile, run.settings, (id) => cityOf(id)?.country, smallestCell);
      const countries = new Set(profile.preferences.flatMap(({ id }) => cityOf(id)?.country ?? []));
      return {
        smallestCell,
        countries: changes.map((change) => ({
          ...change,
          countryName: names.get(change.without) ?? change.without,
          ranks: { ...change.ranks },
          entered: [...change.entered],
          left: [...change.left],
        })),
        smallCountries: countries.size - changes.length,
      };
    });
  }

  /** How far cities of different size, language and income agree. */
  async agreement(actor: Actor, runId: string): Promise<GroupAgreementsView> {
    return this.gate.as(actor).transaction(async (store) => {
      const { run, profile, smallestCell, behind } = await answersBehind(store, runId);
      const members = new Map((await store.members.all()).map((city) => [city.id, city]));
      const attributes = Object.entries(attributesOf) as [
        CityAttribute,
        (city: MemberCity) => string | null,
      ][];
      return {
        smallestCell,
        attributes: attributes.map(([attribute, of]) => {
          const groupOf = (id: string) => {
            const city = members.get(behind.get(id)?.city ?? '');
            return (city && of(city)) ?? 'unknown';
          };
          const { groups, disagreement } = groupAgreement(profile, run.settings, groupOf, smallestCell);
          return {
            attribute,
            groups: groups.map((one) => ({
              ...one,
              groups: [...one.groups],
              ranks: one.ranks && { ...one.ranks },
            })),
            disagreement: disagreement && { ...disagreement },
          };
        }),
      };
    });
  }

  async needs(actor: Actor, runId: string): Promise<NeedsView> {
    return this.gate.as(actor).transaction(async (store) => {
      const { run, profile, smallestCell, behind } = await answersBehind(store, runId);
      const { questionnaire: asked } = (await store.rounds.find(run.round))!;
      const questionnaire = await store.rounds.questionnaire(asked.id, asked.version);
      const answers = await store.exports.answers([...behind.values()]);
      const needs = areaNeeds(
        profile,
        (id) => coreAnswers(questionnaire, answers.get(behind.get(id)?.response ?? '') ?? {}).offers,
        smallestCell,
      );
      return { smallestCell, areas: needs.map((need) => ({ ...need, strata: { ...need.strata } })) };
    });
  }
}

/** A run's frozen answers, whose each of them is, and how few of them may be shown by themselves. */
async function answersBehind(store: Store, runId: string) {
  const run = await runOrRefuse(store, runId);
  const profile = await frozenProfile(store, run);
  const smallestCell = (await signedSettings(store, run.round))?.minimumCell ?? usualMinimumCell;
  return { run, profile, smallestCell, behind: await submissionsBehind(store, run, profile) };
}

/** What a city is by each attribute; null where it is not known. A city of several languages counts by the first. */
const attributesOf: Readonly<Record<CityAttribute, (city: MemberCity) => string | null>> = {
  size: sizeClassOf,
  language: ({ languages: [first] }) => first ?? null,
  income: ({ country }) => incomeGroupOf(country),
};
