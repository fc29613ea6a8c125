import { activityNumber } from '#plan';
import type { FieldKind, FieldValue } from '#plan';
import type { Text } from '../../i18n/text.ts';

/** A quarter of the plan in words. */
export function quarterInWords(quarter: string, { t }: Pick<Text, 't'>): string {
  return t('amendments.quarter', { quarter: Number(quarter.slice(6)), year: quarter.slice(0, 4) });
}

/** What a field holds, in words. */
export function fieldInWords(
  kind: FieldKind | null,
  value: FieldValue,
  text: Pick<Text, 't' | 'has' | 'number' | 'list'>,
  cityName: (city: string) => string,
): string {
  const { t, has, number, list } = text;
  if (value === null || value === '')
    return t(kind === 'city' || kind === 'cities' ? 'amendments.nobody' : 'amendments.nothing');
  if (typeof value === 'number') return number(value);
  if (typeof value !== 'string')
    return value.length === 0 ? t('amendments.nobody') : list(value.map(cityName));
  switch (kind) {
    case 'city':
      return cityName(value);
    case 'quarter':
      return quarterInWords(value, text);
    case 'activity':
      return t('amendments.activityOf', { number: activityNumber(value) });
    case 'mode': {
      const key = `amendments.mode.${value}`;
      return has(key) ? t(key) : value;
    }
    default:
      return value;
  }
}
