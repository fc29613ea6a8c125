import { rank } from '#ranking';
import type { Profile, RankingReport, RankingSettings } from '#ranking';
import { rankIn } from '#findings';

/** What is asked instead of what was signed. */
export interface Question {
  readonly weighting: RankingSettings['weighting'];
  readonly unranked: RankingSettings['unranked'];
  readonly places: number;
  /** A method of the report; `borda` is the official one. */
  readonly rule: string;
  /** A region whose answers, and members, are left out; empty for none. */
  readonly without: string;
}

/** Fewer draws than an official run: an answer comes while one looks at it, and is marked as no official one. */
export const quick = { draws: 1_000, replicates: 200 } as const;

/** Where an area stands by the official settings and by the question's. */
export interface Compared {
  readonly id: string;
  readonly official: number;
  /** Null where the asked method does not rank it. */
  readonly asked: number | null;
}

/** The answer to a question. */
export interface WhatIf {
  readonly areas: readonly Compared[];
  /** Among the places only by the question's settings, and only by the official ones. */
  readonly enter: readonly string[];
  readonly leave: readonly string[];
  readonly report: RankingReport;
}

/** The profile without a region: its members are asked neither. */
export function profileWithout(profile: Profile, region: string): Profile {
  if (region === '') return profile;
  return {
    ...profile,
    strata: profile.strata.filter(({ id }) => id !== region),
    preferences: profile.preferences.filter(({ stratum }) => stratum !== region),
  };
}

/** Ranks the frozen answers by the question's settings, with the engine that the service has. */
export function answerTo(
  question: Question,
  profile: Profile,
  official: Pick<RankingReport, 'settings' | 'areas' | 'cut'>,
): WhatIf {
  const { weighting, unranked, places, rule, without } = question;
  const settings = { ...official.settings, ...quick, weighting, unranked, places };
  const report = rank(profileWithout(profile, without), settings);
  const order = report.methods[rule]?.order ?? [];
  const askedPlaces = rule === 'borda' ? report.cut.areas : firstOf(order, places);
  const officialPlaces = official.cut.areas;
  return {
    areas: official.areas
      .map(({ id, rank: place }) => ({ id, official: place, asked: rankIn(order, id) }))
      .sort((a, b) => (a.asked ?? Infinity) - (b.asked ?? Infinity) || a.official - b.official),
    enter: askedPlaces.filter((area) => !officialPlaces.includes(area)),
    leave: officialPlaces.filter((area) => !askedPlaces.includes(area)),
    report,
  };
}

/** Whole tie groups that lie within the places: a method without a lot says no more. */
function firstOf(order: readonly (readonly string[])[], places: number): readonly string[] {
  const first: string[] = [];
  for (const group of order) {
    if (first.length + group.length > places) break;
    first.push(...group);
  }
  return first;
}
