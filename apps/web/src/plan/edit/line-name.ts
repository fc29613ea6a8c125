import { activityNumber } from '#plan';
import type { Plan } from '#plan';
import type { Text } from '../../i18n/text.ts';

/** What people call a line: "2.3 Hold an open webinar series: host". */
export function lineName(
  id: string,
  plan: Plan,
  { t, has, local }: Pick<Text, 't' | 'has' | 'local'>,
): string {
  const [, line = id, part = ''] =
    /^((?:P\d+(?:\.(?:O\d+\.A|O|I|R)\d+)?|[FCG]\d+))(?:\.(\w+))?$/.exec(id) ?? [];
  const key = `plan-edit.part.${part}`;
  const suffix = part !== '' && has(key) ? `: ${t(key)}` : '';
  const area = plan.areas.find((each) => each.id === line.split('.')[0]);
  const activity = area?.activities.find((each) => each.id === line);
  if (activity !== undefined) return `${activityNumber(line)} ${local(activity.title)}${suffix}`;
  const indicator = area?.indicators.find((each) => each.id === line);
  if (indicator !== undefined) return `${local(indicator.text)}${suffix}`;
  const section = [...plan.front, ...plan.crossCutting].find((each) => each.id === line);
  if (section !== undefined) return `${local(section.title)}${suffix}`;
  if (area !== undefined) return `${local(area.name)}${suffix || (line === area.id ? '' : `: ${line}`)}`;
  if (id === 'title') return t('plan-edit.part.title');
  return id;
}
