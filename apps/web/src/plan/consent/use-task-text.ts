import type { TaskRequest } from '../../api/plan-consents.ts';
import { useText } from '../../i18n/text-context.tsx';

/** What a city is asked to do, and when, in words. */
export function useTaskText() {
  const { t, local } = useText();
  const quarter = (each: string) =>
    t('plan-consent.quarter', { quarter: Number(each.slice(6)), year: each.slice(0, 4) });
  return {
    task: ({ task, shown }: Pick<TaskRequest, 'task' | 'shown'>) =>
      t('plan-consent.does', { task, what: local(shown.activity ?? shown.area) }),
    when: ({ shown: { area, start, end } }: Pick<TaskRequest, 'shown'>) =>
      t('plan-consent.when', { area: local(area), start: quarter(start), end: quarter(end) }),
  };
}
