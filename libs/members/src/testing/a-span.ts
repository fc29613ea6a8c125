import * as fc from 'fast-check';
import type { MemberStatus, StatusSpan } from '../member-city.ts';
import { memberStatuses } from '../member-city.ts';

/** A span for tests. */
export function aSpan(status: MemberStatus, from: string, until: string | null = null): StatusSpan {
  return { status, from, until, source: 'https://a.example', reason: null };
}

/** Forty days in a row, for properties that ask every one of them. */
export const someDays: readonly string[] = Array.from({ length: 40 }, (_, day) =>
  new Date(Date.UTC(2019, 7, 20 + day)).toISOString().slice(0, 10),
);

/** Any of those days. */
export const anyDay = fc.constantFrom(...someDays);

/** Any history without overlaps: spans that meet, with or without a gap, the last one perhaps without an end. */
export const anyHistory = fc
  .tuple(
    fc.uniqueArray(fc.nat(someDays.length - 1), { maxLength: 8 }),
    fc.array(fc.constantFrom(...memberStatuses), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([cuts, statuses, gaps, open]): readonly StatusSpan[] => {
    const days = cuts.sort((a, b) => a - b).map((day) => someDays[day]!);
    const step = gaps ? 2 : 1;
    const spans: StatusSpan[] = [];
    for (let i = 0; i + 1 < days.length; i += step) {
      spans.push(aSpan(statuses[i % 4]!, days[i]!, days[i + 1]));
    }
    const last = spans.at(-1);
    return open && last !== undefined ? [...spans.slice(0, -1), { ...last, until: null }] : spans;
  });
