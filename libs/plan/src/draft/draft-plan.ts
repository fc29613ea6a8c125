import { canonicalJson, sha256Hex } from '#canonical';
import { regions } from '#members';
import type { LocalText, Region } from '#members';
import { allocate } from '../allocation/allocate.ts';
import { publicRecord } from '../allocation/allocation-record.ts';
import type { AllocationRecord } from '../allocation/allocation-record.ts';
import type { AllocationSolver } from '../allocation/allocation-solver.ts';
import type { Plan, PlanArea, PlanEvidence, Reason, UnusedOffer } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import { planTotals } from '../document/plan-totals.ts';
import { areaTexts } from '../texts/area-texts.ts';
import { fillText } from '../texts/fill-text.ts';
import { ACTIVITY_TYPES, activityTypes } from './activity-types.ts';
import { apportion } from './apportion.ts';
import { buildModel } from './build-model.ts';
import { draftActivities } from './draft-activities.ts';
import { areaName, draftArea } from './draft-area.ts';
import type { CityOffer, DraftInput } from './draft-input.ts';
import { draftResources, summedResources } from './draft-resources.ts';
import { draftCrossCutting, draftFront, draftGlossary } from './draft-sections.ts';
import { namedTasks } from './named-tasks.ts';
import { lineageOfArea, offersInPlan } from './offers-in-plan.ts';
import type { OffersInPlan } from './offers-in-plan.ts';
import { planEvidence } from './plan-evidence.ts';

const ACTIVITIES_PER_AREA = 5;

/** What a draft may be given besides its input. */
export interface DraftOptions {
  /** Improves on the greedy draft and proves how good it is; without one that draft stands. */
  readonly solver?: AllocationSolver;
  readonly progress?: (share: number) => void;
}

/**
 * A complete draft of the work plan: areas in the order of the decision, activities shared out by score, coordinating
 * cities, leads, hosts and quarters by the allocation, every line with its reason. Whatever the data do not fill is named
 * as a gap; no input makes it throw. The same input and solver give the same plan.
 */
export function draftPlan(input: DraftInput, { solver, progress }: DraftOptions = {}): Plan {
  const decided = decidedAreas(input);
  const offers = offersInPlan(input);
  const evidence = decided.map(({ area }) => planEvidence(area, input));
  const quarters = quartersBetween(input.period);
  const types = typesOf(input, evidence, decided, offers);
  const total = types.reduce((sum, own) => sum + own.length, 0);
  const { model, lost } = buildModel(
    input,
    decided.map(({ area }, index) => ({ area, types: types[index] ?? [] })),
    offers.usable,
    quarters,
  );
  const { assignment, record } = allocate(model, {
    seed: input.seed ?? input.report.inputHash,
    solver,
    nodeLimit: input.settings?.nodeLimit,
    progress,
  });
  const tasks = namedTasks(model, assignment, input);
  const regionOf = new Map(input.cities.map(({ id, region }) => [id, region]));
  const drafted = decided.map(({ area }, index) =>
    draftActivities(index, {
      model,
      assignment,
      tasks,
      input,
      name: areaName(area, input),
      reason: share(types[index]?.length ?? 0, total, evidence[index]?.score ?? null),
      offered: citiesOffering(offers.usable, area).lead.size > 0,
    }),
  );
  const resources = draftResources(
    drafted.map(({ activities }) => activities),
    quarters,
    input.settings,
  );
  const areas = decided.map((chosen, index): PlanArea => {
    const coordinators = tasks.coordinators[index] ?? [];
    const from = lineageOfArea(chosen);
    return draftArea(
      {
        position: index + 1,
        area: chosen.area,
        from,
        decisionReason: chosen.reason,
        evidence: evidence[index] ?? null,
        coordinators,
        coordinatorRegions: coordinators.map(({ city }) => regionOf.get(city) ?? ''),
        drafted: drafted[index]!,
        resources: resources[index]!,
        offering: citiesOffering(offers.usable, chosen.area),
        unassigned: from.reduce((sum, each) => sum + (offers.unassigned.get(each) ?? 0), 0),
      },
      input,
    );
  });
  const sections = { input, areas, offers, record, years: years(input) };
  return {
    format: 'gnlc-plan/2',
    title: fillText(areaTexts.title, { years: years(input) }),
    period: input.period,
    simulated: input.simulated,
    basis: basis(input),
    front: draftFront(sections),
    areas,
    crossCutting: draftCrossCutting(sections),
    resources: summedResources(resources, quarters),
    unusedOffers: unusedOffers(areas, offers),
    glossary: draftGlossary(),
    allocation: publicRecord(record),
    gaps: [
      ...planGaps(input, areas, offers, record),
      ...lost.map(({ area, city = '' }): Reason => ({
        code: 'gap-lock-lost',
        values: { where: area, city },
      })),
    ],
    totals: planTotals(areas),
  };
}

/** An area that was decided twice stands where it stood first. */
function decidedAreas({ decision }: DraftInput): DraftInput['decision']['areas'] {
  return decision.areas.filter(
    ({ area }, index) => decision.areas.findIndex((other) => other.area === area) === index,
  );
}

function typesOf(
  input: DraftInput,
  evidence: readonly (PlanEvidence | null)[],
  decided: DraftInput['decision']['areas'],
  offers: OffersInPlan,
) {
  const counts = apportion(
    evidence.map((found) => found?.score ?? 0),
    input.activities ?? ACTIVITIES_PER_AREA * decided.length,
    ACTIVITY_TYPES,
  );
  return decided.map(({ area }, index) =>
    activityTypes(
      counts[index] ?? 1,
      index,
      citiesOffering(offers.usable, area).host.size > 0,
      (input.locks ?? []).flatMap((lock) => (lock.area === area && lock.type ? [lock.type] : [])),
    ),
  );
}

function share(count: number, total: number, score: number | null): Reason {
  return score === null
    ? { code: 'activity-minimum', values: { count, total } }
    : { code: 'activity-apportioned', values: { count, total, score: Math.round(score * 10) / 10 } };
}

function citiesOffering(offers: readonly CityOffer[], area: string) {
  const of = (kind: CityOffer['kind']) =>
    new Set(offers.filter((offer) => offer.area === area && offer.kind === kind).map(({ city }) => city));
  return { lead: of('lead'), host: of('host'), contribute: of('contribute') };
}

/** Hashes that do not depend on the order in which the offers came in. */
function basis(input: DraftInput): Plan['basis'] {
  const { decision, offers, assignments = [], report } = input;
  const sorted = (list: readonly object[]) => list.map((each) => canonicalJson(each)).sort();
  return {
    reportHash: sha256Hex(canonicalJson(report)),
    inputHash: report.inputHash,
    decision: decision.id,
    decisionHash: sha256Hex(canonicalJson(decision)),
    // Without the places: whoever knows the offers could try out every order until the hash fits.
    offersHash: sha256Hex(
      canonicalJson([sorted(offers.map(({ place: _place, ...offer }) => offer)), sorted(assignments)]),
    ),
  };
}

function years({ period }: DraftInput): LocalText {
  const [first, last] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  if (first === last) return { en: first, fr: first, es: first, ar: first };
  const range = `${first}–${last}`;
  // A dash between numbers can be read backwards from right to left; words cannot.
  return { en: range, fr: range, es: range, ar: `للعامين ${first} و${last}` };
}

function unusedOffers(
  areas: readonly PlanArea[],
  { usable, made, unused }: OffersInPlan,
): readonly UnusedOffer[] {
  const left = usable.flatMap(({ city, area, kind }, index): UnusedOffer[] => {
    const planned = areas.find((each) => each.area === area);
    const used =
      kind === 'lead'
        ? planned?.coordinators.some((one) => one.city === city) === true ||
          planned?.activities.some(({ lead }) => lead?.city === city) === true
        : planned?.activities.some(({ host }) => host?.city === city) === true;
    if (kind !== 'contribute' && used) return [];
    const offer = made[index]!;
    const code = kind === 'contribute' ? 'unused-contribute' : 'unused-others';
    return [{ city, area: offer.area, kind, capacity: offer.capacity, reason: { code, values: {} } }];
  });
  return [...unused, ...left];
}

/** Rules whose breaches the areas and regions name in their own words. */
const namedElsewhere: readonly string[] = ['R6', 'R7', 'R8'];

function planGaps(
  { cities }: DraftInput,
  areas: readonly PlanArea[],
  { usable, offRoll }: OffersInPlan,
  { checks }: AllocationRecord,
): readonly Reason[] {
  const regionOf = new Map(cities.map(({ id, region }) => [id, region]));
  const present = new Set(
    areas.flatMap(({ coordinators }) => coordinators.map(({ city }) => regionOf.get(city))),
  );
  const inNetwork = new Set(cities.map(({ region }) => region));
  const offering = (region: Region) =>
    new Set(
      usable
        .filter(({ city, kind }) => kind === 'lead' && regionOf.get(city) === region)
        .map(({ city }) => city),
    ).size;
  const absent = regions.filter((region) => inNetwork.has(region) && !present.has(region));
  return [
    ...absent.map((region): Reason =>
      offering(region) === 0
        ? { code: 'gap-region-absent', values: { region } }
        : { code: 'gap-region-no-place', values: { region, offers: offering(region) } },
    ),
    ...checks.soft
      .filter(({ rule }) => !namedElsewhere.includes(rule))
      .map(({ rule, where, by }): Reason => ({ code: 'gap-rule-broken', values: { rule, where, by } })),
    ...(offRoll === 0 ? [] : [{ code: 'offers-off-roll', values: { count: offRoll } }]),
  ];
}
