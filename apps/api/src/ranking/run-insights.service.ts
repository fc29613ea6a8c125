import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { areaNeeds, usualMinimumCell, withoutGroups } from '#ranking';
import type { Profile } from '#ranking';
import { StoreGate } from '#store';
import type { RunRecord, Store } from '#store';
import { coreAnswers } from '#survey';
import { pseudonym } from './profile-of-round.ts';
import type { NeedsView, WithoutCountriesView } from './run-insights.view.ts';
import { frozenProfileText, runOrRefuse } from './runs.service.ts';
import { signedSettings } from './settings.service.ts';

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
      const run = await runOrRefuse(store, runId);
      const profile = await frozenProfile(store, run);
      const smallestCell = (await signedSettings(store, run.round))?.minimumCell ?? usualMinimumCell;
      const behind = await submissionsBehind(store, run, profile);
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

  async needs(actor: Actor, runId: string): Promise<NeedsView> {
    return this.gate.as(actor).transaction(async (store) => {
      const run = await runOrRefuse(store, runId);
      const profile = await frozenProfile(store, run);
      const smallestCell = (await signedSettings(store, run.round))?.minimumCell ?? usualMinimumCell;
      const behind = await submissionsBehind(store, run, profile);
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

async function frozenProfile(store: Store, run: RunRecord): Promise<Profile> {
  return JSON.parse(await frozenProfileText(store, run)) as Profile;
}

/** The submission that each preference of a run's profile was made of, by the preference's pseudonym. */
async function submissionsBehind(store: Store, run: RunRecord, profile: Profile) {
  const counted = new Set(profile.preferences.map(({ id }) => id));
  const all = await store.responses.everSubmitted(run.round);
  return new Map(
    all.map((submission) => [pseudonym(submission), submission] as const).filter(([id]) => counted.has(id)),
  );
}
