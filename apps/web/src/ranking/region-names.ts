import { regions } from '#members';
import { stratumLineage } from '#ranking';
import type { Text } from '../i18n/text.ts';

/** The names of the regions that a stratum consists of. */
export function regionNames(stratum: string, t: Text['t']): readonly string[] {
  return stratumLineage(stratum).flatMap((id) => {
    const region = regions.find((each) => each === id);
    return region === undefined ? [] : [t(`common.region.${region}`)];
  });
}
