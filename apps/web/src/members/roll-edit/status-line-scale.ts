import type { IsoDate, StatusSpan } from '#members';

/** Where years and spans stand on a line, in percent of its length. */
export interface StatusLineScale {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly spans: readonly { readonly span: StatusSpan; readonly start: number; readonly size: number }[];
  /** Where today stands. */
  readonly today: number;
}

const mostYears = 6;
const shortest = 5;
/** A year written further on would not fit on a phone. */
const lastMark = 86;
/** A span of a few days would not be seen. */
const thinnest = 0.8;

/** The line of a status over time in whole years, from the first span to the year after today or the last end. */
export function statusLineScale(spans: readonly StatusSpan[], today: IsoDate): StatusLineScale {
  const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
  const ends = spans.flatMap(({ from, until }) => [yearOf(from), ...(until === null ? [] : [yearOf(until)])]);
  const last = Math.max(yearOf(today), ...ends) + 1;
  const first = Math.min(last - shortest, ...ends);
  const begin = Date.UTC(first, 0, 1);
  const length = Date.UTC(last, 0, 1) - begin;
  const at = (day: IsoDate): number => ((Date.parse(`${day}T00:00:00Z`) - begin) / length) * 100;
  const step = Math.ceil((last - first) / mostYears);
  const years = Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
  const marks = years.map((year) => ({ year, at: at(`${year}-01-01`) }));
  return {
    years: marks.filter((mark) => mark.at <= lastMark),
    spans: spans.map((span) => {
      const start = at(span.from);
      // What has no end is known up to today; what begins later is planned to the edge.
      const open = span.from <= today ? at(today) : 100;
      return { span, start, size: Math.max(thinnest, (span.until === null ? open : at(span.until)) - start) };
    }),
    today: at(today),
  };
}
