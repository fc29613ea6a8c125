import { sha256Hex } from '#canonical';
import { regions } from '#members';
import type { AllocationModel, ModelActivity, ModelOffer } from '../allocation/allocation-model.ts';
import type { Assignment } from '../allocation/assignment.ts';
import type { ActivityType, Quarter } from '../plan.ts';
import { activityTemplates } from '../texts/activity-templates.ts';
import type { CityOffer, DraftCity, DraftInput, Lock } from './draft-input.ts';
import { heldTasks } from './held-tasks.ts';

/** What builds on what: the first of these that the area has ends before the activity begins. */
const buildsOn: Readonly<Partial<Record<ActivityType, readonly ActivityType[]>>> = {
  toolkit: ['case-study-collection'],
  'survey-round': ['joint-project', 'webinar-series'],
};

const MOST_COORDINATORS = 3;
const WANTED_REGIONS = 2;
/** A city's first priority counts so much; from this place on nothing. */
const MOST_POINTS = 7;
/** Languages of work that a plan wants to hear, where anything is known of languages. */
const usualLanguages = ['en', 'fr', 'es', 'ar'];

/** The model of a draft: areas in their order with the types of activity that each receives. */
export function buildModel(
  input: DraftInput,
  areas: readonly { readonly area: string; readonly types: readonly ActivityType[] }[],
  usable: readonly CityOffer[],
  quarters: readonly Quarter[],
): { readonly model: AllocationModel; readonly lost: readonly Lock[] } {
  const cities = [...input.cities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { settings = {} } = input;
  const closed = (settings.closed ?? []).map((quarter) => quarters.indexOf(quarter)).filter((q) => q >= 0);
  const activities = areas.flatMap(({ area, types }, index) =>
    areaActivities(types, index, quarters.length, closed, heldStarts(input, area, quarters)),
  );
  const bases = areas.map((_, a) => activities.findIndex(({ area }) => area === a));
  const known = new Set(cities.flatMap(({ languages = [] }) => languages));
  const present = regions.filter((region) => cities.some((city) => city.region === region));
  const model: Omit<AllocationModel, 'held' | 'previous'> = {
    areas: areas.map((_, index) => `P${index + 1}`),
    activities: activities.map(({ after, ...activity }) => ({
      ...activity,
      after: after === null ? null : (bases[activity.area] ?? 0) + after,
    })),
    cities: cities.map(({ id, region, languages = [] }) => ({ id, region, languages })),
    offers: modelOffers(input, areas, usable, cities),
    quarters,
    closed,
    regions: present,
    languages:
      known.size === 0 ? [] : (settings.languages ?? usualLanguages.filter((each) => known.has(each))),
    mostCoordinators: MOST_COORDINATORS,
    wantedRegions: WANTED_REGIONS,
    regionCap:
      settings.regionCap ?? Math.ceil((MOST_COORDINATORS * areas.length) / Math.max(1, present.length)) + 1,
    perQuarter: settings.perQuarter ?? Math.ceil(activities.length / Math.max(1, quarters.length)) + 1,
    budget: settings.budget ?? [],
  };
  const { held, lost } = heldTasks(input, areas, model);
  return { model: { ...model, held, previous: previousAssignment(input, areas, model) }, lost };
}

/** Activities in their phases; what builds on another may begin only when that one can have ended. */
function areaActivities(
  types: readonly ActivityType[],
  area: number,
  quarters: number,
  closed: readonly number[],
  held: ReadonlyMap<ActivityType, number>,
): readonly ModelActivity[] {
  const phased = [...types].sort((a, b) => activityTemplates[a].phase - activityTemplates[b].phase);
  const durations = phased.map((type) => Math.min(activityTemplates[type].quarters, quarters));
  const open = (duration: number, from = 0, type?: ActivityType): readonly number[] => {
    const fixed = type === undefined ? undefined : held.get(type);
    if (fixed !== undefined && fixed + duration <= quarters) return fixed >= from ? [fixed] : [];
    const all = Array.from({ length: quarters - duration + 1 }, (_, q) => q).filter((q) => q >= from);
    const left = all.filter((q) => !closed.includes(q));
    // Where every quarter is closed the activity stands all the same; the plan says so.
    return left.length > 0 ? left : all;
  };
  return phased.map((type, position) => {
    const duration = durations[position] ?? 1;
    const first = (buildsOn[type] ?? []).map((each) => phased.indexOf(each)).find((at) => at >= 0);
    const freeFrom =
      first === undefined
        ? 0
        : (open(durations[first] ?? 1, 0, phased[first])[0] ?? 0) + (durations[first] ?? 1);
    const after = first !== undefined && open(duration, freeFrom, type).length > 0 ? first : null;
    const starts = open(duration, after === null ? 0 : freeFrom, type);
    const wanted = Math.min(quarters - duration, Math.floor((position * quarters) / phased.length));
    return {
      area,
      type,
      duration,
      cost: activityTemplates[type].cost,
      hosted: activityTemplates[type].hosted,
      starts,
      target: wanted,
      after,
    };
  });
}

/** Quarters that the team holds, by type of activity of an area. */
function heldStarts(
  { locks = [] }: DraftInput,
  area: string,
  quarters: readonly Quarter[],
): ReadonlyMap<ActivityType, number> {
  const held = new Map<ActivityType, number>();
  for (const { task, type, quarter, ...lock } of locks) {
    if (lock.area !== area || task !== 'start' || type === undefined || quarter === undefined) continue;
    const at = quarters.indexOf(quarter);
    if (at >= 0) held.set(type, at);
  }
  return held;
}

function modelOffers(
  { seed, report }: DraftInput,
  areas: readonly { readonly area: string }[],
  usable: readonly CityOffer[],
  cities: readonly DraftCity[],
): readonly ModelOffer[] {
  const merged = new Map<string, Omit<ModelOffer, 'lot'> & { readonly draw: string }>();
  for (const { city, area, kind, capacity, place } of usable) {
    if (kind === 'contribute') continue;
    const key = `${area}\n${city}`;
    const before = merged.get(key);
    const points = place === undefined ? 0 : Math.max(0, MOST_POINTS + 1 - place);
    merged.set(key, {
      city: cities.findIndex(({ id }) => id === city),
      area: areas.findIndex((each) => each.area === area),
      // Of several offers of one city for the same task the largest counts.
      lead: Math.max(before?.lead ?? 0, kind === 'lead' ? capacity : 0),
      host: Math.max(before?.host ?? 0, kind === 'host' ? capacity : 0),
      points: Math.max(before?.points ?? 0, points),
      draw: sha256Hex(`${seed ?? report.inputHash}\n${area}\n${city}`),
    });
  }
  const offers = [...merged.values()].sort((a, b) => a.area - b.area || a.city - b.city);
  const lots = [...offers].sort((a, b) => (a.draw < b.draw ? -1 : 1));
  return offers.map(({ draw: _draw, ...offer }, index) => ({ ...offer, lot: lots.indexOf(offers[index]!) }));
}

/** The last draft in the numbers of this model: lines that are gone are left out. */
function previousAssignment(
  { previous }: DraftInput,
  areas: readonly { readonly area: string }[],
  { offers, cities, activities, quarters }: Omit<AllocationModel, 'held' | 'previous'>,
): Assignment | null {
  if (previous === undefined) return null;
  const before = (area: number) => previous.areas.find((each) => each.area === areas[area]?.area);
  const count = (k: number, task: 'coordinate' | 'lead' | 'host'): number => {
    const { city, area } = offers[k]!;
    const found = before(area);
    const all =
      task === 'coordinate'
        ? (found?.coordinators ?? [])
        : (found?.activities ?? []).map((each) => each[task]);
    return all.filter((one) => one?.city === cities[city]?.id && one?.consent !== 'declined').length;
  };
  return {
    coordinates: offers.map((_, k) => count(k, 'coordinate')),
    leads: offers.map((_, k) => count(k, 'lead')),
    hosts: offers.map((_, k) => count(k, 'host')),
    starts: activities.map(({ area, type }) => {
      const found = before(area)?.activities.find((each) => each.type === type);
      return found === undefined ? -1 : quarters.indexOf(found.start);
    }),
  };
}
