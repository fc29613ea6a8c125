import { allocationAims } from '../plan.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { AllocationRecord } from './allocation-record.ts';
import type { AllocationSolver } from './allocation-solver.ts';
import type { Assignment } from './assignment.ts';
import { checkAssignment } from './check-assignment.ts';
import { frozen, greedyAssignment } from './greedy-assignment.ts';
import { improveBySwaps } from './improve-by-swaps.ts';
import { compareMeasures, measureAssignment } from './measure-assignment.ts';
import { previousAsDraft } from './previous-as-draft.ts';
import { solveInStages } from './solve-in-stages.ts';

/** How an allocation is to be found. */
export interface AllocationOptions {
  /** Sets the lots; published before solving. */
  readonly seed: string;
  /** Without one the greedy draft stands. */
  readonly solver?: AllocationSolver | undefined;
  /** Of each stage. */
  readonly nodeLimit?: number | undefined;
  readonly progress?: ((share: number) => void) | undefined;
}

/** Whether what the solver found is whole, breaks no hard rule and serves no aim worse than the greedy draft. */
function isSound(model: AllocationModel, found: Assignment, greedy: Assignment): boolean {
  const { integral, hard } = checkAssignment(model, found);
  if (!integral || hard.length > 0) return false;
  const proven = (assignment: Assignment) => measureAssignment(model, assignment).slice(0, -1);
  return compareMeasures(proven(found), proven(greedy)) >= 0;
}

function compareWhole(model: AllocationModel, a: Assignment, b: Assignment): number {
  return compareMeasures(measureAssignment(model, a), measureAssignment(model, b));
}

/** The better of what swaps make of a fresh draft and of the last published one. */
function bestBySwaps(model: AllocationModel): Assignment {
  const fresh = greedyAssignment(model);
  improveBySwaps(model, fresh);
  if (model.previous === null) return frozen(fresh);
  const kept = previousAsDraft(model, model.previous, fresh);
  improveBySwaps(model, kept);
  return frozen(compareWhole(model, kept, fresh) >= 0 ? kept : fresh);
}

/** What the solver left open is settled by swaps: they keep every aim where it is. */
function settledByLot(model: AllocationModel, assignment: Assignment): Assignment {
  const { integral, hard } = checkAssignment(model, assignment);
  if (!integral || hard.length > 0) return assignment;
  const open = {
    coordinates: [...assignment.coordinates],
    leads: [...assignment.leads],
    hosts: [...assignment.hosts],
    starts: [...assignment.starts],
  };
  improveBySwaps(model, open);
  return frozen(open);
}

/** Nodes of one stage beyond which the greedy draft stands in. */
export const usualNodeLimit = 5_000;

/**
 * The assignment that a plan is made from, with its certificate: a greedy draft improved by single swaps, then
 * the solver's optimum of every aim in turn where there is a solver, it finishes within its nodes, and the check passes.
 */
export function allocate(
  model: AllocationModel,
  { seed, solver, nodeLimit = usualNodeLimit, progress }: AllocationOptions,
): { readonly assignment: Assignment; readonly record: AllocationRecord<number> } {
  const greedy = bestBySwaps(model);
  const solved = solver && solveInStages(model, solver, nodeLimit, progress);
  const found = solved?.assignment ? settledByLot(model, solved.assignment) : null;
  const sound = found !== null && isSound(model, found, greedy);
  // Where both serve the proven aims alike, the lot may still favour the greedy draft.
  const assignment = sound && compareWhole(model, found, greedy) >= 0 ? found : greedy;
  const [before, reached] = [measureAssignment(model, greedy), measureAssignment(model, assignment)];
  return {
    assignment,
    record: {
      method: sound ? 'solver' : 'greedy',
      standIn: sound ? null : solver === undefined ? 'no-solver' : found === null ? 'limit' : 'failed-check',
      seed,
      modelHash: solved?.modelHash ?? null,
      solver: solver?.name ?? null,
      nodeLimit: solver === undefined ? null : nodeLimit,
      aims: allocationAims.map((aim, index) => ({
        aim,
        greedy: before[index] ?? 0,
        reached: reached[index] ?? 0,
        proven: sound && solved?.proven.includes(aim) === true,
      })),
      checks: checkAssignment(model, assignment),
    },
  };
}
