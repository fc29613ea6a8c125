import * as fc from 'fast-check';
import { statusOn } from '../roll/status-on.ts';
import { statusProblems } from '../roll/status-problems.ts';
import { anyDay, anyHistory, aSpan, someDays } from '../testing/a-span.ts';
import { withSpanFrom } from './with-span-from.ts';

const start = (from: string) => ({ status: 'withdrawn' as const, from, source: 's', reason: null });

describe('withSpanFrom', () => {
  it('takes the place of a span that begins on that very day', () => {
    const spans = [aSpan('active', '2015-01-01', '2020-01-01'), aSpan('inactive', '2020-01-01')];
    expect(withSpanFrom(spans, start('2020-01-01')).map(({ status, from }) => [status, from])).toEqual([
      ['active', '2015-01-01'],
      ['withdrawn', '2020-01-01'],
    ]);
  });

  it('leaves every day one answer, and the days before as they were', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (spans, from) => {
        const after = withSpanFrom(spans, start(from));
        expect(statusProblems(after)).toEqual([]);
        expect(statusOn({ statuses: after }, from)).toBe('withdrawn');
        for (const day of someDays.filter((each) => each < from)) {
          expect(statusOn({ statuses: after }, day)).toBe(statusOn({ statuses: spans }, day));
        }
      }),
    );
  });
});
