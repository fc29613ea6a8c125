import * as fc from 'fast-check';
import loadHighs from 'highs';
import { allocationAims } from '../plan.ts';
import { aModel } from '../testing/a-model.ts';
import { modelThatTripsPresolve } from '../testing/model-that-trips-presolve.ts';
import { everyAssignment } from '../testing/every-assignment.ts';
import { allocate } from './allocate.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { AllocationSolver } from './allocation-solver.ts';
import type { Assignment } from './assignment.ts';
import { checkAssignment } from './check-assignment.ts';
import { highsAnswer } from './highs-answer.ts';
import { compareMeasures, measureAssignment } from './measure-assignment.ts';
import type { Measure } from './measure-assignment.ts';

// The package types itself as CommonJS; Node finds its export one level higher.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();
const solver: AllocationSolver = {
  name: 'HiGHS',
  solve: (lp, nodeLimit) =>
    highsAnswer(highs, lp, {
      output_flag: false,
      mip_max_nodes: nodeLimit,
      mip_rel_gap: 0,
      mip_abs_gap: 0.9,
    }),
};

/** Two cities, two areas, at most three activities: some thousand assignments. */
const tinyModels = fc
  .record({
    areas: fc.integer({ min: 1, max: 2 }),
    cities: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }),
    offers: fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.integer({ min: 0, max: 1 }), fc.nat(1), fc.nat(7)), {
      maxLength: 3,
    }),
    activities: fc.array(fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 2 }), fc.boolean(), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    }),
    quarters: fc.integer({ min: 1, max: 4 }),
    budget: fc.constantFrom(null, 0, 15_000),
  })
  .map(aModel);

const someModels = fc
  .record({
    areas: fc.integer({ min: 1, max: 4 }),
    cities: fc.array(fc.nat(2), { minLength: 1, maxLength: 9 }),
    offers: fc.array(fc.tuple(fc.nat(8), fc.nat(3), fc.nat(2), fc.nat(1), fc.nat(7)), { maxLength: 20 }),
    activities: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.boolean()), {
      minLength: 1,
      maxLength: 9,
    }),
    quarters: fc.integer({ min: 1, max: 5 }),
    budget: fc.constantFrom(null, 0, 15_000, 40_000),
  })
  .map(aModel);

/** Everything but the lot, which is settled by swaps and proven by nobody. */
const proven = (measure: Measure): Measure => measure.slice(0, -1);

function sound(model: AllocationModel, assignment: Assignment): boolean {
  const { integral, hard } = checkAssignment(model, assignment);
  return integral && hard.length === 0;
}

/** The best of all assignments that keep the hard rules, by trying every one. */
function bestOfAll(model: AllocationModel): Measure {
  let best: Measure | null = null;
  for (const assignment of everyAssignment(model)) {
    if (!sound(model, assignment)) continue;
    const measure = proven(measureAssignment(model, assignment));
    if (best === null || compareMeasures(measure, best) > 0) best = measure;
  }
  return best ?? [];
}

describe('allocate', () => {
  test('finds with the solver what trying every assignment finds', () => {
    fc.assert(
      fc.property(tinyModels, (model) => {
        const { assignment, record } = allocate(model, { seed: 's', solver });
        expect(record).toMatchObject({ method: 'solver', standIn: null });
        expect(record.aims.filter((aim) => !aim.proven).map(({ aim }) => aim)).toEqual(['lot']);
        expect(proven(measureAssignment(model, assignment))).toEqual(bestOfAll(model));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps every hard rule and counts soft ones as the checker does, with and without the solver', () => {
    fc.assert(
      fc.property(someModels, (model) => {
        for (const options of [{ seed: 's' }, { seed: 's', solver }]) {
          const { assignment, record } = allocate(model, options);
          expect(record.checks).toMatchObject({ integral: true, hard: [] });
          const slack = record.checks.soft.reduce((sum, { by }) => sum + by, 0);
          expect(slack).toBe(0 - (measureAssignment(model, assignment)[1] ?? 0));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is proven also where presolve ends in a solution that HiGHS refuses itself', () => {
    const { record } = allocate(modelThatTripsPresolve, { seed: 's', solver });
    expect(record).toMatchObject({ method: 'solver', standIn: null });
    expect(record.aims.filter(({ aim, proven }) => aim !== 'lot' && !proven)).toEqual([]);
  });

  test('is never better without the solver, reaches its coverage nearly always and is often as good', () => {
    let [covered, equal] = [0, 0];
    const runs = 80;
    fc.assert(
      fc.property(someModels, (model) => {
        const { record } = allocate(model, { seed: 's', solver });
        const [greedy, reached] = [
          record.aims.map((aim) => aim.greedy),
          record.aims.map((aim) => aim.reached),
        ];
        expect(compareMeasures(reached, greedy)).toBeGreaterThanOrEqual(0);
        if (greedy[0] === reached[0]) covered += 1;
        if (compareMeasures(proven(greedy), proven(reached)) === 0) equal += 1;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(covered).toBeGreaterThanOrEqual(0.95 * runs);
    expect(equal).toBeGreaterThanOrEqual(0.75 * runs);
  });

  test('lets the greedy draft stand in when the nodes run out, and says so', () => {
    const model = aModel({
      areas: 1,
      cities: [0, 1],
      offers: [
        [0, 0, 1, 0, 3],
        [1, 0, 1, 0, 2],
      ],
      activities: [[0, 1, false, false]],
      quarters: 2,
      budget: null,
    });
    const tired: AllocationSolver = { name: 'tired', solve: () => ({ status: 'limit', values: {} }) };
    const { record } = allocate(model, { seed: 's', solver: tired, nodeLimit: 1 });
    expect(record).toMatchObject({ method: 'greedy', standIn: 'limit', solver: 'tired', nodeLimit: 1 });
    expect(allocate(model, { seed: 's' }).record.standIn).toBe('no-solver');
  });

  test('refuses what a solver gives when it is not whole or breaks a hard rule', () => {
    const model = aModel({
      areas: 1,
      cities: [0],
      offers: [[0, 0, 1, 0, 3]],
      activities: [[0, 1, false, false]],
      quarters: 1,
      budget: null,
    });
    const lying = (n0: number): AllocationSolver => ({
      name: 'lying',
      solve: () => ({ status: 'optimal', values: { x0: 1, n0, s0_0: 1 } }),
    });
    expect(allocate(model, { seed: 's', solver: lying(0.5) }).record.standIn).toBe('failed-check');
    expect(allocate(model, { seed: 's', solver: lying(2) }).record.standIn).toBe('failed-check');
    expect(allocate(model, { seed: 's', solver: lying(1) }).record.method).toBe('solver');
  });

  test('names every aim', () => {
    const model = aModel({ areas: 1, cities: [0], offers: [], activities: [], quarters: 1, budget: null });
    expect(allocate(model, { seed: 's', solver }).record.aims.map(({ aim }) => aim)).toEqual(allocationAims);
  });
});
