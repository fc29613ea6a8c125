import type { IsoDate, MemberCity, MemberStatus } from '../member-city.ts';

/**
 * The city's status on a day; null before its first span, in a gap and after its last one.
 * A span holds from its `from` up to, not including, its `until`.
 */
export function statusOn(city: Pick<MemberCity, 'statuses'>, date: IsoDate): MemberStatus | null {
  // ISO days sort as text, so no calendar arithmetic is needed.
  const span = city.statuses.find(({ from, until }) => from <= date && (until === null || date < until));
  return span?.status ?? null;
}
