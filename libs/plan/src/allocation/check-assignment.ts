import { BUDGET_STEP } from './allocation-model.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { RuleBreach } from './allocation-record.ts';
import type { Assignment } from './assignment.ts';
import { allocationRules } from './rules.ts';
import type { RuleName } from './rules.ts';

/** What a check of an assignment has found. */
export interface AssignmentCheck {
  readonly integral: boolean;
  readonly hard: readonly RuleBreach[];
  readonly soft: readonly RuleBreach[];
}

/**
 * Checks integrality and every rule on the plain numbers. Written apart from the model's builder and the
 * measure, rule by rule, so that a mistake in one does not hide in the other.
 */
export function checkAssignment(model: AllocationModel, assignment: Assignment): AssignmentCheck {
  const { coordinates, leads, hosts, starts } = assignment;
  const values = [...coordinates, ...leads, ...hosts, ...starts];
  const breaches = (Object.keys(rules) as RuleName[]).flatMap((rule) =>
    rules[rule](model, assignment)
      .filter(({ by }) => by > 0)
      .map(({ where, by }): RuleBreach => ({ rule, where, by })),
  );
  return {
    integral: values.every(Number.isInteger),
    hard: breaches.filter(({ rule }) => allocationRules[rule].hard),
    soft: breaches.filter(({ rule }) => !allocationRules[rule].hard),
  };
}

interface Found {
  readonly where: string;
  readonly by: number;
}

type Check = (model: AllocationModel, assignment: Assignment) => readonly Found[];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const over = (value: number, limit: number): number => Math.max(0, value - limit);

/** Cities that coordinate an area. */
const coordinating = ({ offers, cities }: AllocationModel, { coordinates }: Assignment, area?: number) =>
  offers.flatMap((offer, k) =>
    (area === undefined || offer.area === area) && coordinates[k] === 1 ? [cities[offer.city]!] : [],
  );

const rules: Readonly<Record<RuleName, Check>> = {
  R1: ({ offers, cities }, { coordinates, leads, hosts }) =>
    offers.map(({ city, lead, host }, k) => ({
      where: cities[city]?.id ?? '',
      by:
        (lead < 1 ? (coordinates[k] ?? 0) + (leads[k] ?? 0) : 0) +
        (host < 1 ? (hosts[k] ?? 0) : 0) +
        over(0, Math.min(coordinates[k] ?? 0, leads[k] ?? 0, hosts[k] ?? 0)),
    })),
  R2: ({ offers, cities, areas, mostCoordinators }, { coordinates, leads, hosts }) => [
    ...offers.map(({ city, lead, host }, k) => ({
      where: cities[city]?.id ?? '',
      by: over(leads[k] ?? 0, lead) + over(hosts[k] ?? 0, host),
    })),
    ...cities.map(({ id }, c) => ({
      where: id,
      by: over(sum(offers.map(({ city }, k) => (city === c ? (coordinates[k] ?? 0) : 0))), 1),
    })),
    ...areas.map((where, a) => ({
      where,
      by: over(sum(offers.map(({ area }, k) => (area === a ? (coordinates[k] ?? 0) : 0))), mostCoordinators),
    })),
  ],
  R3: ({ areas, activities, offers, closed }, { leads, hosts, starts }) => [
    ...activities.map(({ area, starts: allowed }, k) => ({
      where: areas[area] ?? '',
      // What begins in a closed quarter is R5's to name.
      by: [...allowed, ...closed].includes(starts[k] ?? -1) ? 0 : 1,
    })),
    ...areas.map((where, a) => {
      const own = activities.filter(({ area }) => area === a);
      const given = (counts: readonly number[]) =>
        sum(offers.map(({ area }, k) => (area === a ? (counts[k] ?? 0) : 0)));
      const meetings = own.filter(({ hosted }) => hosted).length;
      return { where, by: over(given(leads), own.length) + over(given(hosts), meetings) };
    }),
  ],
  R4: ({ areas, activities }, { starts }) =>
    activities.map(({ area, after }, k) => {
      const first = after === null ? undefined : activities[after];
      const free = first === undefined ? 0 : (starts[after ?? 0] ?? 0) + first.duration;
      return { where: areas[area] ?? '', by: over(free, starts[k] ?? 0) };
    }),
  R5: ({ quarters, closed, activities }, { starts }) =>
    closed.map((q) => ({
      where: quarters[q] ?? '',
      // Where every quarter that an activity could begin in is closed, it stands in one of them.
      by: starts.filter((start, k) => start === q && activities[k]?.starts.includes(q) !== true).length,
    })),
  R6: (model, assignment) =>
    model.areas.map((where, a) => ({ where, by: coordinating(model, assignment, a).length > 0 ? 0 : 1 })),
  R7: (model, assignment) =>
    model.areas.map((where, a) => {
      const regions = new Set(coordinating(model, assignment, a).map(({ region }) => region));
      return { where, by: over(model.wantedRegions, regions.size) };
    }),
  R8: (model, assignment) => {
    const present = new Set(coordinating(model, assignment).map(({ region }) => region));
    return model.regions.map((where) => ({ where, by: present.has(where) ? 0 : 1 }));
  },
  R9: (model, assignment) => {
    const all = coordinating(model, assignment);
    return [...new Set(model.cities.map(({ region }) => region))].map((where) => ({
      where,
      by: over(all.filter(({ region }) => region === where).length, model.regionCap),
    }));
  },
  R10: ({ quarters, perQuarter }, { starts }) =>
    quarters.map((where, q) => ({
      where,
      by: over(starts.filter((start) => start === q).length, perQuarter),
    })),
  R11: ({ budget, activities, quarters }, { starts }) =>
    budget.map(({ year, cash }) => {
      const spent = activities.map(({ cost, duration }, k) => {
        // Cumulative rounding down, so that the quarters of an activity add up to its cost.
        const until = (quarter: number) =>
          Math.floor((cost * Math.min(duration, Math.max(0, quarter - (starts[k] ?? 0)))) / duration);
        const own = quarters.flatMap((quarter, q) => (quarter.startsWith(`${year}`) ? [q] : []));
        return sum(own.map((q) => until(q + 1) - until(q)));
      });
      return { where: `${year}`, by: Math.ceil(over(sum(spent), cash) / BUDGET_STEP) };
    }),
  R12: (model, assignment) => {
    const spoken = new Set(coordinating(model, assignment).flatMap(({ languages }) => languages));
    return model.languages.map((where) => ({ where, by: spoken.has(where) ? 0 : 1 }));
  },
  R13: ({ areas, activities, quarters }, { starts }) =>
    areas.map((where, a) => {
      const own = activities.flatMap(({ area }, k) => (area === a ? [starts[k] ?? 0] : []));
      const early = own.filter((start) => start < Math.ceil(quarters.length / 2)).length;
      return { where, by: over(Math.ceil(own.length / 2), early) };
    }),
};
