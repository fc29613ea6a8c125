import type { PlanActivity, PlanArea } from '#plan';
import type { DraftTerms } from '../../api/plan.ts';

export type Lock = NonNullable<DraftTerms['locks']>[number];

/** Whether two locks hold the same line. */
export function sameLock(a: Lock, b: Lock): boolean {
  return a.area === b.area && a.task === b.task && a.type === b.type && a.city === b.city;
}

/** Everything of an area that a new draft may keep: who coordinates, leads and hosts, and when activities begin. */
export function linesToKeep({
  area,
  coordinators,
  activities,
}: PlanArea): readonly { readonly lock: Lock; readonly activity: PlanActivity | null }[] {
  return [
    ...coordinators.map(({ city }) => ({
      lock: { area, task: 'coordinate' as const, city },
      activity: null,
    })),
    ...activities.flatMap((activity) => {
      const { type, lead, host, start } = activity;
      const city = (task: 'lead' | 'host', id: string | undefined) =>
        id === undefined ? [] : [{ lock: { area, type, task, city: id }, activity }];
      return [
        ...city('lead', lead?.city),
        ...city('host', host?.city),
        { lock: { area, type, task: 'start' as const, quarter: start }, activity },
      ];
    }),
  ];
}
