import type { Allocation, Indicator, PlanActivity, Quarter } from '../plan.ts';
import { areaTexts } from '../texts/area-texts.ts';
import { indicatorTemplates, outcomeIndicator } from '../texts/indicator-templates.ts';

const BASELINE_YEAR = 2019;

/** The outcome's indicator, then one for each activity; `target` is the number of cities wanted, null where unknown. */
export function draftIndicators(
  id: string,
  target: number | null,
  activities: readonly PlanActivity[],
  coordinators: readonly Allocation[],
  quarters: readonly Quarter[],
): readonly Indicator[] {
  const coordinator = coordinators[0]?.city ?? null;
  return [
    {
      id: `${id}.I1`,
      output: null,
      text: areaTexts.indicator,
      unit: outcomeIndicator.unit,
      baseline: null,
      baselineYear: BASELINE_YEAR,
      milestone2020: target === null ? null : Math.ceil(target / 3),
      target2021: target,
      verification: outcomeIndicator.verification,
      owner: coordinator,
    },
    ...activities.map((activity, index): Indicator => {
      const template = indicatorTemplates[activity.type];
      return {
        id: `${id}.I${index + 2}`,
        output: activity.output,
        text: template.text,
        unit: template.unit,
        // What only this plan brings about was not there before it.
        baseline: 0,
        baselineYear: BASELINE_YEAR,
        milestone2020: Math.floor(template.target * shareBy2020(activity, quarters)),
        target2021: template.target,
        verification: template.verification,
        owner: activity.lead?.city ?? coordinator,
      };
    }),
  ];
}

/** The share of an activity's quarters that is over by the end of 2020; what it promises in one piece comes at its end. */
function shareBy2020({ type, start, end }: PlanActivity, quarters: readonly Quarter[]): number {
  const own = quarters.slice(quarters.indexOf(start), quarters.indexOf(end) + 1);
  const over = own.filter((quarter) => quarter.startsWith('2020')).length / own.length;
  return type === 'webinar-series' || type === 'peer-learning-pair' ? over : Math.floor(over);
}
