import type { LocalText } from '#members';
import { draftPlan } from '#plan';
import type { DraftInput, Plan, PlanEdit } from '#plan';
import type { RankingReport } from '#ranking';
import type { Amendment } from '../amendment/amendment.ts';

const areas = ['esd', 'equity', 'health', 'planning'] as const;
const regions = ['africa', 'arab-states', 'asia-pacific', 'europe-north-america'] as const;
const named = (name: string): LocalText => ({ en: name, fr: name, es: name, ar: name });

/** A draft over a few areas with as many cities as it needs; `activities` says how long the plan is. */
export function anAmendedInput(activities = 20, count = 24): DraftInput {
  const cities = Array.from({ length: count }, (_, index) => ({
    id: `city-${index}`,
    name: `Test city ${index}`,
    region: regions[index % regions.length]!,
  }));
  const report: Partial<RankingReport> = {
    format: 'gnlc-report/1',
    inputHash: 'e'.repeat(64),
    preferences: count,
    areas: areas.map((id, index) => ({
      id,
      label: id,
      score: 80 - index * 10,
      rank: index + 1,
      lower: 1,
      upper: areas.length,
      rankedBy: count - index,
    })) as unknown as RankingReport['areas'],
  };
  return {
    decision: { id: 'decision', areas: areas.map((area) => ({ area, reason: null })) },
    report: report as RankingReport,
    areas: areas.map((id) => ({ id, name: named(`Area ${id}`) })),
    offers: cities.flatMap(({ id: city }, index) => [
      { city, area: areas[index % areas.length]!, kind: 'lead', capacity: 2 } as const,
      { city, area: areas[(index + 1) % areas.length]!, kind: 'host', capacity: 1 } as const,
    ]),
    cities,
    participation: { answeredByRegion: {}, rankedByRegion: {} },
    simulated: true,
    period: { from: '2020-Q1', to: '2021-Q4' },
    activities,
  };
}

const input = anAmendedInput();

/** A small draft to amend, and what edits of it are read against. */
export const amendedPlan: Plan = draftPlan(input);
export const amendedContext = { cities: input.cities };

/** An amendment of it; `A3` is number 3. */
export function anAmendment(
  id: string,
  edits: PlanEdit | readonly PlanEdit[],
  more: Partial<Amendment> = {},
): Amendment {
  return {
    id,
    number: Number(id.slice(1)),
    base: 'a'.repeat(64),
    edits: [edits].flat() as readonly PlanEdit[],
    to: null,
    cities: ['city-1'],
    reason: 'It reads better',
    language: 'en',
    fallsIf: [],
    alternatives: null,
    replaces: [],
    state: 'submitted',
    ...more,
  };
}
