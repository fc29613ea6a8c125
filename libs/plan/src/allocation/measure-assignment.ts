import { allocationAims } from '../plan.ts';
import type { AllocationAim } from '../plan.ts';
import { BUDGET_STEP, cashByQuarter } from './allocation-model.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { Assignment } from './assignment.ts';

/** What an assignment reaches, in the order of `allocationAims`; more is better in each. */
export type Measure = readonly number[];

const aim = (name: AllocationAim): number => allocationAims.indexOf(name);
const [COVERED, RULES, SERVED] = [aim('covered'), aim('rules'), aim('served')];
const [PREFERENCE, LOAD, UNCHANGED, LOT] = [
  aim('preference'),
  aim('even-load'),
  aim('unchanged'),
  aim('lot'),
];

/** Weight of a covered area: more than all its activities can bring. */
export function coverWeight({ activities }: AllocationModel): number {
  return 2 * activities.length + 1;
}

/** What is reached by whom the tasks go to, and by when the activities begin: two parts that add up. */
export function measureAssignment(model: AllocationModel, assignment: Assignment): Measure {
  return sumOf(peopleMeter(model)(assignment), scheduleMeter(model)(assignment));
}

/** Adds two parts. */
export function sumOf(a: Measure, b: Measure): Measure {
  return a.map((value, index) => value + (b[index] ?? 0));
}

/** Negative where `a` is worse than `b` in the first aim in which they differ. */
export function compareMeasures(a: Measure, b: Measure): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = a[index]! - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Measures the part that depends on who does what; made once for a model, since a search asks it thousands of times. */
export function peopleMeter(
  model: AllocationModel,
): (assignment: Pick<Assignment, 'coordinates' | 'leads' | 'hosts'>) => Measure {
  const { areas, cities, offers, previous } = model;
  const everyRegion = [...new Set([...model.regions, ...cities.map(({ region }) => region)])];
  const regionOf = offers.map(({ city }) => everyRegion.indexOf(cities[city]!.region));
  // One bit for each language of work that the city speaks.
  const spokenBy = offers.map(({ city }) =>
    model.languages.reduce(
      (bits, language, at) => bits | (cities[city]!.languages.includes(language) ? 1 << at : 0),
      0,
    ),
  );
  const cover = coverWeight(model);
  const tasks = new Int32Array(cities.length);
  const inArea = new Int32Array(areas.length);
  const regionBits = new Int32Array(areas.length);
  const perRegion = new Int32Array(everyRegion.length);
  return ({ coordinates, leads, hosts }) => {
    for (const counts of [tasks, inArea, regionBits, perRegion]) counts.fill(0);
    let [covered, preference, kept, lots, spoken] = [0, 0, 0, 0, 0];
    for (let k = 0; k < offers.length; k += 1) {
      const [x, n, m] = [coordinates[k]!, leads[k]!, hosts[k]!];
      const done = x + n + m;
      if (done === 0) continue;
      const { city, area, points, lot } = offers[k]!;
      tasks[city]! += done;
      covered += n + m;
      preference += points * done;
      lots += lot * done;
      if (previous !== null) {
        kept +=
          Math.min(x, previous.coordinates[k]!) +
          Math.min(n, previous.leads[k]!) +
          Math.min(m, previous.hosts[k]!);
      }
      if (x === 0) continue;
      inArea[area]! += 1;
      perRegion[regionOf[k]!]! += 1;
      regionBits[area]! |= 1 << regionOf[k]!;
      spoken |= spokenBy[k]!;
    }
    let slack = 0;
    for (let area = 0; area < areas.length; area += 1) {
      if (inArea[area]! > 0) covered += cover;
      else slack += 1;
      slack += Math.max(0, model.wantedRegions - bitsIn(regionBits[area]!));
    }
    for (let region = 0; region < everyRegion.length; region += 1) {
      if (region < model.regions.length && perRegion[region] === 0) slack += 1;
      slack += Math.max(0, perRegion[region]! - model.regionCap);
    }
    slack += model.languages.length - bitsIn(spoken);
    let [served, heaviest] = [0, 0];
    for (const count of tasks) {
      if (count > 0) served += 1;
      if (count > heaviest) heaviest = count;
    }
    const measure = allocationAims.map(() => 0);
    measure[COVERED] = covered;
    measure[RULES] = -slack;
    measure[SERVED] = served;
    measure[PREFERENCE] = preference;
    measure[LOAD] = -heaviest;
    measure[UNCHANGED] = kept;
    measure[LOT] = -lots;
    return measure;
  };
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Measures the part that depends on when the activities begin. */
export function scheduleMeter(model: AllocationModel): (assignment: Pick<Assignment, 'starts'>) => Measure {
  const { areas, activities, quarters, previous, budget } = model;
  const half = Math.ceil(quarters.length / 2);
  const wantedEarly = areas.map((_, a) => Math.ceil(activities.filter(({ area }) => area === a).length / 2));
  const yearOf = quarters.map((quarter) => budget.findIndex(({ year }) => quarter.startsWith(`${year}`)));
  // Cash by activity, start and year of the budget.
  const cashOf = activities.map((activity) =>
    quarters.map((_, start) => {
      const sums = budget.map(() => 0);
      for (const [q, cash] of cashByQuarter(activity, start, quarters.length).entries()) {
        const year = yearOf[q]!;
        if (year >= 0) sums[year]! += cash;
      }
      return sums;
    }),
  );
  const beginning = new Int32Array(quarters.length);
  const running = new Int32Array(quarters.length);
  const early = new Int32Array(areas.length);
  const spent = new Float64Array(budget.length);
  return ({ starts }) => {
    for (const counts of [beginning, running, early]) counts.fill(0);
    spent.fill(0);
    let [kept, astray] = [0, 0];
    for (let k = 0; k < activities.length; k += 1) {
      const start = starts[k]!;
      if (start < 0) continue;
      const { area, duration, target } = activities[k]!;
      beginning[start]! += 1;
      for (let q = start; q < start + duration; q += 1) running[q]! += 1;
      for (let year = 0; year < spent.length; year += 1) spent[year]! += cashOf[k]![start]![year]!;
      if (start < half) early[area]! += 1;
      if (previous !== null && previous.starts[k] === start) kept += 1;
      astray += Math.abs(start - target);
    }
    let slack = 0;
    for (const count of beginning) slack += Math.max(0, count - model.perQuarter);
    for (let area = 0; area < areas.length; area += 1)
      slack += Math.max(0, wantedEarly[area]! - early[area]!);
    for (const [year, { cash }] of budget.entries())
      slack += Math.max(0, Math.ceil((spent[year]! - cash) / BUDGET_STEP));
    let peak = 0;
    for (const count of running) if (count > peak) peak = count;
    const measure = allocationAims.map(() => 0);
    measure[RULES] = -slack;
    measure[LOAD] = -peak;
    measure[UNCHANGED] = kept;
    measure[LOT] = -astray;
    return measure;
  };
}
