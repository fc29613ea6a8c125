import { regions } from '#members';
import type { Region } from '#members';
import { stratumLineage } from '#ranking';
import type { ReaderText } from '#texts';

/** The messages that name regions. */
export type RegionKey = `common.region.${Region}` | `common.regionShort.${Region}`;

/** The regions of a stratum: itself, or those that were pooled because each had too few answers. */
export function regionsOf(stratum: string): readonly Region[] {
  return stratumLineage(stratum).flatMap((id) => regions.find((each) => each === id) ?? []);
}

/** A stratum in words: its region's name, or those of the pooled ones; its id where it is no region. */
export function regionLabel(
  stratum: string,
  { t, list }: Pick<ReaderText<RegionKey>, 't' | 'list'>,
  length: 'region' | 'regionShort' = 'region',
): string {
  const names = regionsOf(stratum).map((region) =>
    length === 'region' ? t(`common.region.${region}`) : t(`common.regionShort.${region}`),
  );
  return names.length === 0 ? stratum : list(names);
}
