import type { Plan, PlanArea, Reason } from '../plan.ts';

/** What is still open in one area. */
export interface OpenInArea {
  /** Its place in the plan: 1, 2, 3 … */
  readonly number: number;
  readonly area: PlanArea;
  readonly gaps: readonly Reason[];
}

/**
 * The areas in which somebody has to act: no lead, no second region, no evidence. Offers that nobody needs are no gap, and
 * what is not granted stands in every budget.
 */
export function openInAreas({ areas }: Pick<Plan, 'areas'>): readonly OpenInArea[] {
  return areas
    .map((area, index) => ({
      number: index + 1,
      area,
      gaps: area.gaps.filter(({ code }) => code.startsWith('gap-') && code !== 'gap-unfunded'),
    }))
    .filter(({ gaps }) => gaps.length > 0);
}
