import type { Language, Region } from '#members';
import { draftPlan, planHash } from '#plan';
import type { DraftInput, Plan } from '#plan';
import type { PlanAbout } from '../plan-about.ts';

/** Cities of a small network; one has no offer. */
export const cities = [
  { id: 'cork-irl', name: 'Cork', region: 'europe-north-america', languages: ['en'] },
  { id: 'goyang-kor', name: 'Goyang', region: 'asia-pacific', languages: ['ko', 'en'] },
  { id: 'medellin-col', name: 'Medellín', region: 'latin-america-caribbean', languages: ['es'] },
  { id: 'tunis-tun', name: 'تونس', region: 'arab-states', languages: ['ar', 'fr'] },
] as const satisfies readonly { id: string; name: string; region: Region; languages: readonly string[] }[];

const areas = [
  {
    id: 'health',
    name: {
      en: 'Health and well-being',
      fr: 'Santé et bien-être',
      es: 'Salud y bienestar',
      ar: 'الصحة والرفاه',
    },
  },
  {
    id: 'literacy',
    name: { en: 'Literacy', fr: 'Alphabétisation', es: 'Alfabetización', ar: 'محو الأمية' },
  },
] as const;

/** A small plan, drafted as in the service: one area with offers, one without any. */
export function aPlan({
  reason = null,
  ...changes
}: Partial<DraftInput> & { reason?: string | null } = {}): Plan {
  return draftPlan({
    decision: {
      id: 'd',
      areas: [
        { area: 'health', reason },
        { area: 'literacy', reason: null },
      ],
    },
    report: {
      inputHash: 'e'.repeat(64),
      preferences: 3,
      areas: [{ id: 'health', label: 'health', score: 71, rank: 1, lower: 1, upper: 2, rankedBy: 2 }],
    } as never,
    areas,
    offers: [
      { city: 'cork-irl', area: 'health', kind: 'lead', capacity: 2 },
      { city: 'goyang-kor', area: 'health', kind: 'lead', capacity: 1 },
      { city: 'goyang-kor', area: 'health', kind: 'host', capacity: 1 },
      { city: 'tunis-tun', area: 'health', kind: 'contribute', capacity: 3 },
    ],
    cities,
    participation: {
      answeredByRegion: { 'europe-north-america': 1, 'asia-pacific': 1, 'arab-states': 1 },
      rankedByRegion: { health: { 'europe-north-america': 1, 'asia-pacific': 1 } },
    },
    simulated: true,
    period: { from: '2020-Q1', to: '2021-Q4' },
    activities: 6,
    seed: 'a lot',
    settings: { budget: [{ year: 2020, cash: 20_000 }] },
    ...changes,
  });
}

/** What the documents of a plan are written from, version 3 of a draft. */
export function aPlanAbout(
  language: Language = 'en',
  { plan = aPlan(), ...changes }: Partial<PlanAbout> = {},
): PlanAbout {
  return {
    plan,
    id: '0b6a',
    language,
    version: 3,
    hash: planHash(plan),
    generatedAt: '2019-09-20T10:32:00Z',
    adopted: false,
    cities,
    ...changes,
  };
}
