import { canonicalJson, sha256Hex } from '#canonical';
import { regions } from '#members';
import type { LocalText } from '#members';
import type { Allocation, Plan, PlanArea, Reason } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import { areaTexts } from '../texts/area-texts.ts';
import { fillText } from '../texts/fill-text.ts';
import { ACTIVITY_TYPES, activityTypes } from './activity-types.ts';
import { apportion } from './apportion.ts';
import type { Chosen } from './best-candidate.ts';
import { chooseCoordinators } from './choose-coordinators.ts';
import { draftActivities } from './draft-activities.ts';
import { draftArea } from './draft-area.ts';
import type { DraftInput } from './draft-input.ts';
import { offerBook } from './offer-book.ts';
import type { OfferBook } from './offer-book.ts';
import { planEvidence } from './plan-evidence.ts';

const ACTIVITIES_PER_AREA = 5;

/**
 * A complete draft of the work plan: areas in the order of the decision, coordinating cities and hosts from
 * the offers, activities shared out by score, quarters spread, every allocation with its reason. Whatever the
 * data do not fill is named as a gap; no input makes it throw. The same input gives the same plan.
 */
export function draftPlan(input: DraftInput): Plan {
  const areas = decidedAreas(input);
  const book = offerBook(input);
  const coordinators = chooseCoordinators(
    areas.map(({ area }) => area),
    book,
  );
  const evidence = areas.map(({ area }) => planEvidence(area, input));
  const counts = apportion(
    evidence.map((found) => found?.score ?? 0),
    input.activities ?? ACTIVITIES_PER_AREA * areas.length,
    ACTIVITY_TYPES,
  );
  const types = areas.map(({ area }, index) =>
    activityTypes(counts[index] ?? 1, index, book.candidates(area, 'host').length > 0),
  );
  const activities = draftActivities(
    areas.map(({ area }, index) => ({
      id: `P${index + 1}`,
      area,
      types: types[index] ?? [],
      score: evidence[index]?.score ?? null,
      coordinators: (coordinators.get(area) ?? []).map(({ candidate }) => candidate.city.id),
    })),
    quartersBetween(input.period),
    book,
  );
  const planAreas = areas.map(({ area, reason }, index) => {
    const chosen = coordinators.get(area) ?? [];
    const drafted = activities[index] ?? { activities: [], gaps: [] };
    return draftArea(
      {
        position: index + 1,
        area,
        decisionReason: reason,
        evidence: evidence[index] ?? null,
        coordinators: chosen.map(coordination),
        coordinatorRegions: chosen.map(({ candidate }) => candidate.city.region),
        ...drafted,
      },
      input,
      book,
    );
  });
  return {
    format: 'gnlc-plan/1',
    title: fillText(areaTexts.title, { years: years(input) }),
    period: input.period,
    simulated: input.simulated,
    basis: {
      reportHash: sha256Hex(canonicalJson(input.report)),
      inputHash: input.report.inputHash,
      decision: input.decision.id,
    },
    areas: planAreas,
    gaps: planGaps(input, book, coordinators),
    totals: totals(planAreas),
  };
}

/** An area that was decided twice stands where it stood first. */
function decidedAreas({ decision }: DraftInput): DraftInput['decision']['areas'] {
  return decision.areas.filter(
    ({ area }, index) => decision.areas.findIndex((other) => other.area === area) === index,
  );
}

function coordination({ candidate, reason }: Chosen): Allocation {
  return { city: candidate.city.id, function: 'coordinate', reason, consent: 'proposed' };
}

function years({ period }: DraftInput): LocalText {
  const [first, last] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  if (first === last) return { en: first, fr: first, es: first, ar: first };
  const range = `${first}–${last}`;
  // A dash between numbers can be read backwards from right to left; words cannot.
  return { en: range, fr: range, es: range, ar: `للعامين ${first} و${last}` };
}

function planGaps(
  { cities }: DraftInput,
  book: OfferBook,
  coordinators: ReadonlyMap<string, readonly Chosen[]>,
): readonly Reason[] {
  const present = new Set([...coordinators.values()].flat().map(({ candidate }) => candidate.city.region));
  const inNetwork = new Set(cities.map(({ region }) => region));
  const absent = regions.filter((region) => inNetwork.has(region) && !present.has(region));
  const gaps: Reason[] = absent.map((region) => {
    const offering = [...coordinators.keys()].flatMap((area) => book.candidates(area, 'lead'));
    const offers = new Set(offering.filter(({ city }) => city.region === region).map(({ city }) => city.id))
      .size;
    return offers === 0
      ? { code: 'gap-region-absent', values: { region } }
      : { code: 'gap-region-no-place', values: { region, offers } };
  });
  return book.offRoll === 0 ? gaps : [...gaps, { code: 'offers-off-roll', values: { count: book.offRoll } }];
}

function totals(areas: readonly PlanArea[]): Plan['totals'] {
  const activities = areas.flatMap((area) => area.activities);
  const allocations = [
    ...areas.flatMap(({ coordinators }) => coordinators),
    ...activities.flatMap(({ lead, host }) => [lead, host]).filter((allocation) => allocation !== null),
  ];
  return {
    activities: activities.length,
    cost: activities.reduce((sum, { cost }) => sum + cost, 0),
    cities: new Set(allocations.map(({ city }) => city)).size,
  };
}
