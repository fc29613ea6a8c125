import * as fc from 'fast-check';
import type { StatusSpan } from '../member-city.ts';
import { statusOn } from './status-on.ts';
import { statusProblems } from './status-problems.ts';

const span = (from: string, until: string | null): StatusSpan => ({
  status: 'active',
  from,
  until,
  source: 'https://a.example',
  reason: null,
});

describe('statusProblems', () => {
  it.each([
    ['a city in two cohorts', [span('2019-07-17', '2022-01-01'), span('2024-02-14', null)], []],
    ['spans that meet', [span('2016-01-01', '2019-09-01'), span('2019-09-01', null)], []],
    ['spans in any order', [span('2020-01-01', null), span('2016-01-01', '2019-01-01')], []],
    [
      'an overlap by one day',
      [span('2016-01-01', '2019-09-02'), span('2019-09-01', null)],
      [['/1/from', 'spans-overlap']],
    ],
    [
      'anything after an open span',
      [span('2016-01-01', null), span('2019-01-01', '2020-01-01')],
      [['/1/from', 'spans-overlap']],
    ],
    [
      'a span inside an earlier one that is not its neighbour',
      [span('2010-01-01', '2020-01-01'), span('2011-01-01', '2012-01-01'), span('2013-01-01', '2014-01-01')],
      [
        ['/1/from', 'spans-overlap'],
        ['/2/from', 'spans-overlap'],
      ],
    ],
    ['an empty span', [span('2019-01-01', '2019-01-01')], [['/0/until', 'span-empty']]],
    ['a day that does not exist', [span('2019-02-30', null)], [['/0/from', 'not-a-date']]],
  ])('%s', (_, spans, expected) => {
    expect(statusProblems(spans).map(({ path, code }) => [path, code])).toEqual(expected);
  });

  it('accepts exactly the histories in which every day has at most one answer', () => {
    const days = Array.from({ length: 12 }, (_, day) => `2019-01-${String(day + 1).padStart(2, '0')}`);
    const anySpan = fc
      .tuple(fc.nat(9), fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }))
      .map(([from, length]) =>
        span(days[from]!, length === null ? null : days[Math.min(from + length, 11)]!),
      );
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 4 }), (spans) => {
        const answers = days.map(
          (day) => spans.filter((one) => statusOn({ statuses: [one] }, day) !== null).length,
        );
        expect(statusProblems(spans).length === 0).toBe(Math.max(0, ...answers) <= 1);
      }),
    );
  });
});
