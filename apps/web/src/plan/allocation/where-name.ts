import { regions } from '#members';
import type { Plan } from '#plan';
import { languageName } from '../../i18n/language-name.ts';
import type { TextChoice } from '../../i18n/text-context.tsx';

/** Where a rule is broken, in words: an area, a region, a quarter, a year, a language, or the plan as a whole. */
export function whereName(where: string, plan: Plan, { t, local, language }: TextChoice): string {
  const area = plan.areas.find(({ id }) => id === where);
  if (area !== undefined) return local(area.name);
  const region = regions.find((each) => each === where);
  if (region !== undefined) return t(`common.region.${region}`);
  if (where === 'plan') return t('plan-draft.wholePlan');
  if (/^\d{4}-Q\d$/.test(where))
    return t('plan.quarter', { quarter: Number(where.slice(6)), year: where.slice(0, 4) });
  return /^\d{4}$/.test(where) ? where : languageName(where, language);
}
