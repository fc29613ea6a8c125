import type { IsoDate, StatusSpan } from '../member-city.ts';
import type { StatusStart } from './status-from.ts';

/**
 * The spans with one more from a day on, in their order: it cuts the one that held until then, lasts until the next one and
 * takes the place of one that begins on that very day. Whether that makes sense is for the caller to ask.
 */
export function withSpanFrom(spans: readonly StatusSpan[], start: StatusStart): readonly StatusSpan[] {
  const { status, from, source, reason } = start;
  const earlier = spans
    .filter((span) => span.from < from)
    .map((span) => (span.until === null || from < span.until ? { ...span, until: from } : span));
  const later = spans.filter((span) => span.from > from);
  const until = later.reduce<IsoDate | null>(
    (first, span) => (first === null || span.from < first ? span.from : first),
    null,
  );
  return [...earlier, { status, from, until, source, reason }, ...later].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}
