import type { StatusSpan } from '#members';
import { statusLineScale } from './status-line-scale.ts';

const span = (from: string, until: string | null): StatusSpan => ({
  status: 'active',
  from,
  until,
  source: 's',
  reason: null,
});

describe('statusLineScale', () => {
  test('runs from the first year to the end of this one', () => {
    const { years, today } = statusLineScale([span('2015-07-01', null)], '2019-07-02');
    expect(years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(years[0]?.at).toBe(0);
    expect(today).toBeCloseTo(90, 0);
  });

  test('takes five years at least, and at most six marks however long it is', () => {
    expect(statusLineScale([], '2026-01-01').years.map(({ year }) => year)).toEqual([
      2022, 2023, 2024, 2025, 2026,
    ]);
    expect(statusLineScale([span('2010-01-01', null)], '2040-01-01').years.length).toBeLessThanOrEqual(6);
  });

  test('puts spans end to end, and one without an end up to today', () => {
    const { spans, today } = statusLineScale(
      [span('2015-01-01', '2017-01-01'), span('2017-01-01', null)],
      '2019-06-01',
    );
    expect(spans[0]).toMatchObject({ start: 0 });
    expect((spans[0]?.start ?? 0) + (spans[0]?.size ?? 0)).toBeCloseTo(spans[1]?.start ?? -1);
    expect((spans[1]?.start ?? 0) + (spans[1]?.size ?? 0)).toBeCloseTo(today);
  });

  test('shows a span of one day', () => {
    const { spans } = statusLineScale([span('2015-01-01', '2015-01-02')], '2040-01-01');
    expect(spans[0]?.size).toBe(0.8);
  });

  test('reaches to a day that lies ahead', () => {
    const { spans } = statusLineScale([span('2030-01-01', null)], '2026-01-01');
    expect(spans[0]?.start).toBeLessThan(100);
    expect((spans[0]?.start ?? 0) + (spans[0]?.size ?? 0)).toBeCloseTo(100);
  });
});
