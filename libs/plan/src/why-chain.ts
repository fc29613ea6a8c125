import type { Allocation, Plan, PlanArea, Reason } from './plan.ts';

/** One step back from a line of the plan to the answers. */
export interface WhyStep {
  readonly kind: 'allocation' | 'activity' | 'decision' | 'ranking' | 'evidence';
  /** Id of the city that an allocation names; null elsewhere. */
  readonly city: string | null;
  readonly reason: Reason;
}

/**
 * Why a line is in the plan, from the line back to the answers. `id`: an area (`P2`), an activity (`P2.A3`)
 * or the coordinating cities (`P2.coordinators`). Empty for an id that the plan does not have.
 */
export function whyChain(plan: Plan, id: string): readonly WhyStep[] {
  const area = plan.areas.find((candidate) => candidate.id === id.split('.')[0]);
  if (area === undefined) return [];
  const own = ownSteps(area, id);
  return own === null ? [] : [...own, ...areaSteps(plan, area)];
}

function ownSteps(area: PlanArea, id: string): readonly WhyStep[] | null {
  if (id === area.id) return [];
  if (id === `${area.id}.coordinators`) return area.coordinators.map(allocationStep);
  const activity = area.activities.find((candidate) => candidate.id === id);
  if (activity === undefined) return null;
  const { lead, host, reason } = activity;
  return [
    ...[lead, host].filter((allocation) => allocation !== null).map(allocationStep),
    { kind: 'activity', city: null, reason },
  ];
}

function allocationStep({ city, reason }: Allocation): WhyStep {
  return { kind: 'allocation', city, reason };
}

function areaSteps(plan: Plan, { reason, evidence }: PlanArea): readonly WhyStep[] {
  const step = (kind: WhyStep['kind'], code: string, values: Reason['values']): WhyStep => ({
    kind,
    city: null,
    reason: { code, values },
  });
  const decided = [
    { kind: 'decision' as const, city: null, reason },
    step('decision', 'decision', { decision: plan.basis.decision }),
  ];
  if (evidence === null) return decided;
  const { rank, lower, upper, rankedBy, answered, byRegion } = evidence;
  return [
    ...decided,
    step('ranking', lower === upper ? 'ranked-sure' : 'ranked', { rank, lower, upper }),
    step('evidence', 'evidence', { rankedBy, answered }),
    ...byRegion.map((row) =>
      step('evidence', 'evidence-region', {
        region: row.region,
        rankedBy: row.rankedBy,
        answered: row.answered,
      }),
    ),
  ];
}
