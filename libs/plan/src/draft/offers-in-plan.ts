import { areaLineage } from '#ranking';
import type { Reason, UnusedOffer } from '../plan.ts';
import type { CityOffer, DraftInput } from './draft-input.ts';

/** The offers of a draft, by what can be made of them. */
export interface OffersInPlan {
  /** In areas of the plan, by cities on the roll, with capacity; `area` is that of the plan. */
  readonly usable: readonly CityOffer[];
  /** Usable offers as the city made them: the same places. */
  readonly made: readonly CityOffer[];
  /** Set aside before any allocation, each with the reason. */
  readonly unused: readonly UnusedOffer[];
  /** Offers on a split area whose part is not said, by area of the catalogue. */
  readonly unassigned: ReadonlyMap<string, number>;
  readonly offRoll: number;
}

/** The areas of the catalogue that an area of the decision comes from. */
export function lineageOfArea({ area, from }: DraftInput['decision']['areas'][number]): readonly string[] {
  return from ?? areaLineage(area);
}

/**
 * Follows the lineage of areas: a merger takes the offers of all its areas, a split those that the team assigned to its
 * parts. Sorted by area, kind and city, so that the order in which offers came in plays no part.
 */
export function offersInPlan(input: DraftInput): OffersInPlan {
  const { decision, offers, cities, assignments = [] } = input;
  const roll = new Set(cities.map(({ id }) => id));
  const planned = new Set(decision.areas.map(({ area }) => area));
  const usable: { readonly offer: CityOffer; readonly made: CityOffer }[] = [];
  const unused: UnusedOffer[] = [];
  const unassigned = new Map<string, number>();
  let offRoll = 0;
  for (const made of [...offers].sort(byContent)) {
    const { city, area, kind, capacity } = made;
    const leaveOut = (code: string): void => {
      unused.push({ city, area, kind, capacity, reason: { code, values: {} } satisfies Reason });
    };
    const heirs = decision.areas
      .filter((each) => lineageOfArea(each).includes(area))
      .map((each) => each.area);
    const assigned = assignments.find(
      (one) => one.city === city && one.kind === kind && one.from === area && planned.has(one.into),
    );
    const into = planned.has(area)
      ? area
      : (assigned?.into ?? (new Set(heirs).size === 1 ? heirs[0] : undefined));
    if (into === undefined && heirs.length === 0) leaveOut('unused-not-in-plan');
    else if (!roll.has(city)) {
      offRoll += Math.floor(capacity) >= 1 ? 1 : 0;
      leaveOut('unused-off-roll');
    } else if (Math.floor(capacity) < 1) leaveOut('unused-no-capacity');
    else if (into === undefined) {
      unassigned.set(area, (unassigned.get(area) ?? 0) + 1);
      leaveOut('unused-unassigned');
    } else usable.push({ offer: { ...made, area: into, capacity: Math.floor(capacity) }, made });
  }
  return {
    usable: usable.map(({ offer }) => offer),
    made: usable.map(({ made }) => made),
    unused,
    unassigned,
    offRoll,
  };
}

function byContent(a: CityOffer, b: CityOffer): number {
  const key = ({ area, kind, city, capacity, place = 0 }: CityOffer) =>
    [area, kind, city, String(capacity), String(place)].join('\n');
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
