import type { Text } from '../../i18n/text.ts';

/** A set of ranks in words: "2–4", in Arabic "from 2 to 4", which cannot be read backwards; "1" for one rank. */
export function rankRange(lower: number, upper: number, t: Text['t']): string {
  return t('ranking.range', { one: lower === upper ? 'yes' : 'no', lower, upper });
}
