import { sha256Hex } from '#canonical';
import { allocationAims } from '../plan.ts';
import type { AllocationAim } from '../plan.ts';
import type { AllocationModel } from './allocation-model.ts';
import { allocationProgram } from './allocation-program.ts';
import type { AllocationSolver } from './allocation-solver.ts';
import type { Assignment } from './assignment.ts';
import { lpRow } from './lp-text.ts';

/** What the solver has found. */
export interface SolvedAllocation {
  /** Null where the nodes ran out or nothing was found. */
  readonly assignment: Assignment | null;
  /** Aims whose optimum is proven, in their order. */
  readonly proven: readonly AllocationAim[];
  /** SHA-256 (hex) of the first stage's program. */
  readonly modelHash: string;
}

/** The lot is no aim to be proven: it settles what all others leave open, by swaps. */
type SolvedAim = Exclude<AllocationAim, 'lot'>;
const solvedAims = allocationAims.filter((aim): aim is SolvedAim => aim !== 'lot');

/**
 * Solves one aim after the other (all of them unless others are named), each with those before it held at their optimum. A stage that cannot
 * be proven within the nodes ends the search without an assignment.
 */
export function solveInStages(
  model: AllocationModel,
  solver: AllocationSolver,
  nodeLimit: number,
  progress: (share: number) => void = () => undefined,
  wanted: readonly SolvedAim[] = solvedAims,
): SolvedAllocation {
  const { lp, aims, read } = allocationProgram(model);
  const modelHash = sha256Hex(lp.text('Maximize', aims.covered));
  const held: string[] = [];
  const proven: AllocationAim[] = [];
  let assignment: Assignment | null = null;
  for (const aim of wanted) {
    const terms = aims[aim].filter(([coefficient]) => coefficient !== 0);
    if (terms.length > 0 || assignment === null) {
      const { status, values } = solver.solve(lp.text('Maximize', terms, held), nodeLimit);
      if (status !== 'optimal') return { assignment: null, proven, modelHash };
      const whole = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, nearestWhole(value)]),
      );
      const best = terms.reduce((sum, [coefficient, name]) => sum + coefficient * (whole[name] ?? 0), 0);
      if (terms.length > 0) held.push(lpRow(`held${held.length}`, terms, '>=', best));
      assignment = read(whole);
    }
    proven.push(aim);
    progress(proven.length / wanted.length);
  }
  return { assignment, proven, modelHash };
}

/** Solvers return 0.9999999 for 1; anything that is not close to a whole number is left for the check to find. */
function nearestWhole(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-5 ? whole + 0 : value;
}
