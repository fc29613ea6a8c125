import * as fc from 'fast-check';
import { Problem } from '#problem';
import type { MemberStatus, StatusSpan } from '../member-city.ts';
import { memberStatuses } from '../member-city.ts';
import { statusOn } from '../roll/status-on.ts';
import { statusProblems } from '../roll/status-problems.ts';
import { anyDay, anyHistory, aSpan, someDays } from '../testing/a-span.ts';
import { statusFrom } from './status-from.ts';

const start = (status: MemberStatus, from: string) => ({ status, from, source: 's', reason: 'r' });
const brief = (spans: readonly StatusSpan[]) => spans.map(({ status, from, until }) => [status, from, until]);

describe('statusFrom', () => {
  it.each<[string, readonly StatusSpan[], MemberStatus, string, unknown]>([
    [
      'ends what has held until then',
      [aSpan('active', '2015-09-01')],
      'withdrawn',
      '2019-09-15',
      [
        ['active', '2015-09-01', '2019-09-15'],
        ['withdrawn', '2019-09-15', null],
      ],
    ],
    ['begins a history', [], 'admitted', '2020-09-23', [['admitted', '2020-09-23', null]]],
    [
      'splits a span and keeps what comes after it',
      [aSpan('active', '2015-01-01', '2022-01-01'), aSpan('withdrawn', '2022-01-01')],
      'inactive',
      '2019-01-01',
      [
        ['active', '2015-01-01', '2019-01-01'],
        ['inactive', '2019-01-01', '2022-01-01'],
        ['withdrawn', '2022-01-01', null],
      ],
    ],
    [
      'fills a gap until the next span',
      [aSpan('active', '2015-01-01', '2018-01-01'), aSpan('active', '2022-01-01')],
      'withdrawn',
      '2019-01-01',
      [
        ['active', '2015-01-01', '2018-01-01'],
        ['withdrawn', '2019-01-01', '2022-01-01'],
        ['active', '2022-01-01', null],
      ],
    ],
    [
      'goes before everything',
      [aSpan('active', '2020-01-01')],
      'admitted',
      '2019-12-01',
      [
        ['admitted', '2019-12-01', '2020-01-01'],
        ['active', '2020-01-01', null],
      ],
    ],
  ])('%s', (_, spans, status, from, expected) => {
    expect(brief(statusFrom(spans, start(status, from)))).toEqual(expected);
  });

  it.each<[string, readonly StatusSpan[], MemberStatus, string, string]>([
    [
      'the status of that day already',
      [aSpan('active', '2015-01-01')],
      'active',
      '2019-01-01',
      'status-as-before',
    ],
    [
      'a day on which a span begins',
      [aSpan('active', '2015-01-01')],
      'withdrawn',
      '2015-01-01',
      'span-begins-that-day',
    ],
  ])('refuses %s', (_, spans, status, from, code) => {
    expect(() => statusFrom(spans, start(status, from))).toThrow(expect.objectContaining({ code }));
  });

  it('keeps the days before, gives the new status until the next span, and leaves every day one answer', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...memberStatuses), anyDay, (spans, status, from) => {
        let after: readonly StatusSpan[];
        try {
          after = statusFrom(spans, start(status, from));
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          return;
        }
        expect(statusProblems(after)).toEqual([]);
        const next = spans.map((span) => span.from).find((day) => day > from) ?? null;
        for (const day of someDays) {
          const isNew = day >= from && (next === null || day < next);
          expect(statusOn({ statuses: after }, day)).toBe(
            isNew ? status : statusOn({ statuses: spans }, day),
          );
        }
      }),
    );
  });
});
