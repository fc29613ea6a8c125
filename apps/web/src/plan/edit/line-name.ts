import { activityNumber } from '#plan';
import type { Plan } from '#plan';
import type { Text } from '../../i18n/text.ts';

/** What people call a line: "2.3 Hold an open webinar series: host". */
export function lineName(
  id: string,
  plan: Plan,
  { t, has, local, labelled }: Pick<Text, 't' | 'has' | 'local' | 'labelled'>,
): string {
  const [, line = id, part = ''] =
    /^((?:P\d+(?:\.(?:O\d+\.A|O|I|R)\d+)?|[FCG]\d+))(?:\.(\w+))?$/.exec(id) ?? [];
  const key = `plan-edit.part.${part}`;
  const name = (whole: string) => (part !== '' && has(key) ? labelled(whole, t(key)) : whole);
  const area = plan.areas.find((each) => each.id === line.split('.')[0]);
  const activity = area?.activities.find((each) => each.id === line);
  if (activity !== undefined) return name(`${activityNumber(line)} ${local(activity.title)}`);
  const indicator = area?.indicators.find((each) => each.id === line);
  if (indicator !== undefined) return name(local(indicator.text));
  const section = [...plan.front, ...plan.crossCutting].find((each) => each.id === line);
  if (section !== undefined) return name(local(section.title));
  if (area !== undefined) {
    const whole = local(area.name);
    return line === area.id || name(whole) !== whole ? name(whole) : labelled(whole, line);
  }
  if (id === 'title') return t('plan-edit.part.title');
  return id;
}
