import { regions, sizeClasses } from '#members';
import type { SegmentDimension } from '#survey';
import type { Segment } from '../api/monitor.ts';
import { nameOfCountry } from '../i18n/country-name.ts';
import { languageName } from '../i18n/language-name.ts';
import type { Text } from '../i18n/text.ts';

/** A segment in the reader's words. */
export function segmentName(
  dimension: SegmentDimension,
  { segment, name }: Pick<Segment, 'segment' | 'name'>,
  { t, language }: Pick<Text, 't' | 'language'>,
): string {
  if (segment === null) return t('monitor.unknown');
  const region = regions.find((each) => each === segment);
  if (dimension === 'region' && region !== undefined) return t(`common.region.${region}`);
  const size = sizeClasses.find((each) => each === segment);
  if (dimension === 'size' && size !== undefined) return t(`monitor.size.${size}`);
  if (dimension === 'country')
    return nameOfCountry({ country: segment, countryName: name ?? segment }, language);
  return dimension === 'language' ? languageName(segment, language) : (name ?? segment);
}
