import { Problem } from '#problem';
import type { IsoDate, MemberStatus, StatusSpan } from '../member-city.ts';
import { withSpanFrom } from './with-span-from.ts';

/** A status that begins on a day. */
export interface StatusStart {
  readonly status: MemberStatus;
  readonly from: IsoDate;
  readonly source: string;
  readonly reason: string | null;
}

/**
 * The spans with a status from a day on: what held until then ends on that day, what begins later is kept and ends the new
 * status. Throws a conflict when that day has the status already (`status-as-before`) or another span begins on it
 * (`span-begins-that-day`: that one wants to be corrected).
 */
export function statusFrom(spans: readonly StatusSpan[], start: StatusStart): readonly StatusSpan[] {
  const { from, status } = start;
  if (spans.some((span) => span.from === from))
    throw new Problem('conflict', 'span-begins-that-day', { from });
  const held = spans.find((span) => span.from < from && (span.until === null || from < span.until));
  if (held?.status === status) throw new Problem('conflict', 'status-as-before', { from: held.from });
  return withSpanFrom(spans, start);
}
