import type { AllocationAim } from '../plan.ts';
import { BUDGET_STEP, cashByQuarter } from './allocation-model.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { Assignment } from './assignment.ts';
import { LpText } from './lp-text.ts';
import type { Terms } from './lp-text.ts';
import { coverWeight } from './measure-assignment.ts';

/** The mixed-integer program of a model: what each aim adds up, and how its variables are read. */
export interface AllocationProgram {
  readonly lp: LpText;
  /** What each aim adds up; more is better. */
  readonly aims: Readonly<Record<Exclude<AllocationAim, 'lot'>, Terms>>;
  readonly read: (values: Readonly<Record<string, number>>) => Assignment;
}

/**
 * Writes the rules as rows over whole-numbered variables: `x`, `n`, `m` coordinate, lead, host by offer (leads
 * and hosts as counts, since the activities of an area are alike to whoever leads them), `s` the quarter in which
 * an activity begins, `d` the slack of a rule.
 */
export function allocationProgram(model: AllocationModel): AllocationProgram {
  const lp = new LpText();
  const slack: [number, string][] = [];
  const elastic = (most: number): [number, string] => {
    const term: [number, string] = [-1, lp.whole(`d${slack.length}`, Math.max(0, most))];
    slack.push(term);
    return [1, term[1]];
  };
  const context = { model, lp, elastic };
  const people = addPeople(context);
  const schedule = addSchedule(context);
  const read = (values: Readonly<Record<string, number>>): Assignment => {
    const value = (name: string): number => values[name] ?? 0;
    return {
      coordinates: model.offers.map((_, k) => value(`x${k}`)),
      leads: model.offers.map((_, k) => value(`n${k}`)),
      hosts: model.offers.map((_, k) => value(`m${k}`)),
      starts: model.activities.map(({ starts }, k) => starts.find((q) => value(`s${k}_${q}`) > 0.5) ?? -1),
    };
  };
  return {
    lp,
    read,
    aims: {
      covered: people.covered,
      rules: slack,
      served: people.served,
      preference: people.preference,
      'even-load': [
        [-1, people.heaviest],
        [-1, schedule.peak],
      ],
      unchanged: [...people.kept, ...schedule.kept],
    },
  };
}

interface Context {
  readonly model: AllocationModel;
  readonly lp: LpText;
  /** A new slack variable of at most so much, as a term. */
  readonly elastic: (most: number) => [number, string];
}

function addPeople({ model, lp, elastic }: Context) {
  const { areas, activities, cities, offers, held, previous } = model;
  const inArea = areas.map((_, a) => activities.filter(({ area }) => area === a));
  const kept: [number, string][] = [];
  const keep = (name: string, before: number, most: number): void => {
    const least = Math.min(before, most);
    if (least < 1) return;
    const same = lp.whole(`k${name}`, least);
    lp.row(
      [
        [1, same],
        [-1, name],
      ],
      '<=',
      0,
    );
    kept.push([1, same]);
  };
  for (const [k, { area, lead, host }] of offers.entries()) {
    const activitiesThere = inArea[area] ?? [];
    const most = {
      x: Math.min(1, lead),
      n: Math.min(lead, activitiesThere.length),
      m: Math.min(host, activitiesThere.filter(({ hosted }) => hosted).length),
    };
    lp.whole(`x${k}`, most.x, held.coordinates[k]);
    lp.whole(`n${k}`, most.n, held.leads[k]);
    lp.whole(`m${k}`, most.m, held.hosts[k]);
    if (previous === null) continue;
    keep(`x${k}`, previous.coordinates[k] ?? 0, most.x);
    keep(`n${k}`, previous.leads[k] ?? 0, most.n);
    keep(`m${k}`, previous.hosts[k] ?? 0, most.m);
  }
  const of = (kind: string, wanted: (offer: (typeof offers)[number]) => boolean): Terms =>
    offers.flatMap((offer, k) => (wanted(offer) ? [[1, `${kind}${k}`] as const] : []));
  const covered: [number, string][] = [];
  for (const [a] of areas.entries()) {
    const own = ({ area }: { area: number }) => area === a;
    const all = inArea[a] ?? [];
    lp.row(of('x', own), '<=', model.mostCoordinators);
    lp.row(of('n', own), '<=', all.length);
    lp.row(of('m', own), '<=', all.filter(({ hosted }) => hosted).length);
    const cover = lp.whole(`c${a}`, 1);
    lp.row([[1, cover], ...negative(of('x', own))], '<=', 0);
    covered.push([coverWeight(model), cover]);
    lp.row([...of('x', own), elastic(1)], '>=', 1);
    const present = [...new Set(cities.map(({ region }) => region))].map((region, r): [number, string] => {
      const name = lp.whole(`r${a}_${r}`, 1);
      lp.row(
        [[1, name], ...negative(of('x', (offer) => own(offer) && cities[offer.city]?.region === region))],
        '<=',
        0,
      );
      return [1, name];
    });
    lp.row([...present, elastic(model.wantedRegions)], '>=', model.wantedRegions);
  }
  for (const region of new Set([...model.regions, ...cities.map((city) => city.region)])) {
    const there = of('x', ({ city }) => cities[city]?.region === region);
    if (model.regions.includes(region)) lp.row([...there, elastic(1)], '>=', 1);
    const [, over] = elastic(areas.length * model.mostCoordinators);
    if (there.length > 0) lp.row([...there, [-1, over]], '<=', model.regionCap);
  }
  for (const language of model.languages) {
    lp.row(
      [...of('x', ({ city }) => cities[city]?.languages.includes(language) === true), elastic(1)],
      '>=',
      1,
    );
  }
  const heaviest = lp.whole('heaviest', 3 * activities.length + areas.length);
  const served: [number, string][] = [];
  for (const [c] of cities.entries()) {
    const own = ({ city }: { city: number }) => city === c;
    const tasks = [...of('x', own), ...of('n', own), ...of('m', own)];
    if (tasks.length === 0) continue;
    lp.row(of('x', own), '<=', 1);
    const name = lp.whole(`v${c}`, 1);
    lp.row([[1, name], ...negative(tasks)], '<=', 0);
    lp.row([...tasks, [-1, heaviest]], '<=', 0);
    served.push([1, name]);
  }
  return {
    covered: [...covered, ...of('n', () => true), ...of('m', () => true)],
    served,
    preference: offers.flatMap(({ points }, k) =>
      ['x', 'n', 'm'].map((kind) => [points, `${kind}${k}`] as const),
    ),
    heaviest,
    kept,
  };
}

function addSchedule({ model, lp, elastic }: Context) {
  const { areas, activities, quarters, previous } = model;
  const starts = (wanted: (k: number, q: number) => boolean): Terms =>
    activities.flatMap((activity, k) =>
      activity.starts.flatMap((q) => (wanted(k, q) ? [[1, `s${k}_${q}`] as const] : [])),
    );
  const kept: [number, string][] = [];
  for (const [k, activity] of activities.entries()) {
    for (const q of activity.starts) lp.whole(`s${k}_${q}`, 1);
    lp.row(
      starts((other) => other === k),
      '=',
      1,
    );
    const before = previous?.starts[k] ?? -1;
    if (activity.starts.includes(before)) kept.push([1, `s${k}_${before}`]);
    const first = activity.after;
    if (first === null) continue;
    const { duration } = activities[first]!;
    // Begun by quarter t only if the other had begun by t − duration: tighter than comparing the quarters' numbers.
    for (const t of activity.starts) {
      lp.row(
        [
          ...starts((other, q) => other === k && q <= t),
          ...negative(starts((other, q) => other === first && q <= t - duration)),
        ],
        '<=',
        0,
      );
    }
  }
  const peak = lp.whole('peak', activities.length);
  for (const [quarter] of quarters.entries()) {
    const beginning = starts((_, q) => q === quarter);
    if (beginning.length > 0) {
      const [, over] = elastic(activities.length);
      lp.row([...beginning, [-1, over]], '<=', model.perQuarter);
    }
    const running = starts((k, q) => q <= quarter && quarter < q + (activities[k]?.duration ?? 0));
    lp.row([...running, [-1, peak]], '<=', 0);
  }
  for (const { year, cash } of model.budget) {
    const spent = activities.flatMap((activity, k) =>
      activity.starts.map((q): [number, string] => {
        const sums = cashByQuarter(activity, q, quarters.length);
        const own = sums.filter((_, at) => quarters[at]?.startsWith(`${year}`));
        return [own.reduce((total, value) => total + value, 0), `s${k}_${q}`];
      }),
    );
    const most = activities.reduce((total, { cost }) => total + cost, 0);
    const [, over] = elastic(Math.ceil(most / BUDGET_STEP) + 1);
    lp.row([...spent, [-BUDGET_STEP, over]], '<=', cash);
  }
  const half = Math.ceil(quarters.length / 2);
  for (const [a] of areas.entries()) {
    const all = activities.filter(({ area }) => area === a).length;
    const early = starts((k, q) => activities[k]?.area === a && q < half);
    lp.row([...early, elastic(all)], '>=', Math.ceil(all / 2));
  }
  return { peak, kept };
}

function negative(terms: Terms): Terms {
  return terms.map(([coefficient, name]) => [-coefficient, name]);
}
