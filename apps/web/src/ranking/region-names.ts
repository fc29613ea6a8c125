import { regionsOf } from '#findings';
import type { Text } from '../i18n/text.ts';

/** The names of the regions that a stratum consists of. */
export function regionNames(stratum: string, t: Text['t']): readonly string[] {
  return regionsOf(stratum).map((region) => t(`common.region.${region}`));
}
