import type { PlanArea } from '#plan';
import type { Text } from '../../i18n/text.ts';

/** The outputs of an area that an activity may serve, by id and name. */
export function outputOptions(
  area: PlanArea,
  { t }: Pick<Text, 't'>,
): readonly (readonly [string, string])[] {
  return area.outputs.map(({ id }, index) => [id, t('plan-edit.output', { number: index + 1 })]);
}
