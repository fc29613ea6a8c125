import type { PlanActivity } from './plan.ts';
import { isStanding } from './is-standing.ts';
import { activityTemplates } from './texts/activity-templates.ts';

/** What the cost and days of an activity rest on. */
export type CostBasis = 'template' | 'hand' | 'cancelled';

/** Whether cost and days of an activity are those of its type's template, set by a person, or gone with the activity. */
export function costBasis(
  activity: Pick<PlanActivity, 'type' | 'cost' | 'inKindDays' | 'status'>,
): CostBasis {
  if (!isStanding(activity)) return 'cancelled';
  const { cost, inKindDays } = activityTemplates[activity.type];
  return activity.cost === cost && activity.inKindDays === inKindDays ? 'template' : 'hand';
}

/** What costs of several activities rest on together: all on templates, all set by a person, or some of each. */
export function costsBasis(
  activities: readonly Parameters<typeof costBasis>[0][],
): 'template' | 'hand' | 'part' {
  const standing = activities.filter(isStanding);
  const byHand = standing.filter((each) => costBasis(each) === 'hand').length;
  return byHand === 0 ? 'template' : byHand === standing.length ? 'hand' : 'part';
}
