import type { RuleBreach } from '../allocation/allocation-record.ts';
import type { AllocationModel } from '../allocation/allocation-model.ts';
import type { AllocationSolver } from '../allocation/allocation-solver.ts';
import { usualNodeLimit } from '../allocation/allocate.ts';
import type { Assignment } from '../allocation/assignment.ts';
import { checkAssignment } from '../allocation/check-assignment.ts';
import { greedyAssignment } from '../allocation/greedy-assignment.ts';
import { previousAsDraft } from '../allocation/previous-as-draft.ts';
import { solveInStages } from '../allocation/solve-in-stages.ts';
import { buildModel } from '../draft/build-model.ts';
import type { DraftInput } from '../draft/draft-input.ts';
import { namedTasks } from '../draft/named-tasks.ts';
import { offersInPlan } from '../draft/offers-in-plan.ts';
import { heldByHand } from '../edit/held-by-hand.ts';
import type { PlanEdit } from '../edit/plan-edit.ts';
import type { LocalText } from '#members';
import type { Plan, PlanActivity } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';

/** Somebody else in a task, or another quarter. */
export interface AllocationMove {
  /** `P2` for who coordinates an area, `P2.O1.A3` for an activity. */
  readonly line: string;
  readonly title: LocalText;
  readonly task: 'coordinate' | 'lead' | 'host' | 'start';
  /** City or quarter; null: nobody. */
  readonly from: string | null;
  readonly to: string | null;
}

/** An allocation found anew for a plan that was changed. */
export interface ResolvedAllocation {
  readonly method: 'solver' | 'greedy';
  readonly moves: readonly AllocationMove[];
  /** Soft rules that stay broken all the same. */
  readonly breaches: readonly RuleBreach[];
}

/**
 * The allocation of a changed plan solved again: every area and activity that can be covered is, as many rules hold as
 * can, and of all such allocations it is one with the fewest changes. What the edits set by hand is held. Without a solver,
 * or where it comes to its limit, the plan stands as it is but for what no rule allows.
 */
export function resolveAllocation(
  plan: Plan,
  edits: readonly PlanEdit[],
  input: DraftInput,
  solver: AllocationSolver | null,
): ResolvedAllocation {
  const asked: DraftInput = {
    ...input,
    decision: {
      ...input.decision,
      areas: plan.areas.map(({ area, from }) => ({ area, from, reason: null })),
    },
    locks: [...(input.locks ?? []), ...heldByHand(plan, edits).locks],
    previous: plan,
  };
  const { usable } = offersInPlan(asked);
  const types = plan.areas.map(({ area, activities }) => ({
    area,
    types: activities.map(({ type }) => type),
  }));
  const built = buildModel(asked, types, usable, quartersBetween(plan.period)).model;
  const own = activitiesInModel(plan, built);
  const model: AllocationModel = {
    ...built,
    activities: built.activities.map((each, k) => ({ ...each, cost: own[k]?.cost ?? each.cost })),
  };
  const solved =
    solver &&
    solveInStages(model, solver, input.settings?.nodeLimit ?? usualNodeLimit, undefined, [
      'covered',
      'rules',
      'unchanged',
    ]).assignment;
  const sound = solved !== null && isSound(model, solved);
  const assignment = sound ? solved : kept(model);
  return {
    method: sound ? 'solver' : 'greedy',
    moves: movesOf(plan, model, own, assignment, asked),
    breaches: checkAssignment(model, assignment).soft,
  };
}

function isSound(model: AllocationModel, assignment: Assignment): boolean {
  const { integral, hard } = checkAssignment(model, assignment);
  return integral && hard.length === 0;
}

/** The plan as it stands, as far as no hard rule forbids it. */
function kept(model: AllocationModel): Assignment {
  const fresh = greedyAssignment(model);
  return model.previous === null ? fresh : previousAsDraft(model, model.previous, fresh);
}

/** The plan's activities in the order of the model: of several of one type in an area the first comes first. */
function activitiesInModel(
  plan: Plan,
  { activities }: AllocationModel,
): readonly (PlanActivity | undefined)[] {
  const left = plan.areas.map((area) => [...area.activities]);
  return activities.map(({ area, type }) => {
    const own = left[area] ?? [];
    const at = own.findIndex((each) => each.type === type);
    return at < 0 ? undefined : own.splice(at, 1)[0];
  });
}

function movesOf(
  plan: Plan,
  model: AllocationModel,
  own: readonly (PlanActivity | undefined)[],
  assignment: Assignment,
  input: DraftInput,
): readonly AllocationMove[] {
  const tasks = namedTasks(model, assignment, input);
  const moves: AllocationMove[] = [];
  for (const [index, area] of plan.areas.entries()) {
    const before = area.coordinators.map(({ city }) => city);
    const after = (tasks.coordinators[index] ?? []).map(({ city }) => city);
    const gone = before.filter((city) => !after.includes(city));
    const come = after.filter((city) => !before.includes(city));
    for (let k = 0; k < Math.max(gone.length, come.length); k += 1)
      moves.push({
        line: area.id,
        title: area.name,
        task: 'coordinate',
        from: gone[k] ?? null,
        to: come[k] ?? null,
      });
  }
  for (const [k, activity] of own.entries()) {
    if (activity === undefined) continue;
    const { id: line, title } = activity;
    const add = (task: AllocationMove['task'], from: string | null, to: string | null) => {
      if (from !== to) moves.push({ line, title, task, from, to });
    };
    add('lead', activity.lead?.city ?? null, tasks.leads[k]?.city ?? null);
    add('host', activity.host?.city ?? null, tasks.hosts[k]?.city ?? null);
    const start = assignment.starts[k] ?? -1;
    add('start', activity.start, start < 0 ? activity.start : (model.quarters[start] ?? activity.start));
  }
  return moves;
}
