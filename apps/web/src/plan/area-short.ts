import type { PlanArea } from '#plan';
import type { TextChoice } from '../i18n/text-context.tsx';

/** The short name of an area where the messages have one, else its name. */
export function areaShort(area: Pick<PlanArea, 'area' | 'name'>, { t, has, local }: TextChoice): string {
  const key = `plan.short.${area.area}`;
  return has(key) ? t(key) : local(area.name);
}
