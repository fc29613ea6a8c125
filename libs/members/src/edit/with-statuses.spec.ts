import * as fc from 'fast-check';
import { statusOn } from '../roll/status-on.ts';
import { statusProblems } from '../roll/status-problems.ts';
import { aMember } from '../testing/a-member.ts';
import { anyHistory, aSpan, someDays } from '../testing/a-span.ts';
import { withStatuses } from './with-statuses.ts';

const active = aSpan('active', '2015-01-01', '2020-01-01');
const gone = aSpan('withdrawn', '2020-01-01');
const successor = { city: 'cork-irl', on: '2020-01-01', source: 's' };
const merged = aMember({ id: 'cobh-irl', statuses: [active, gone], successor });

describe('withStatuses', () => {
  it('puts the spans in order', () => {
    expect(withStatuses(aMember(), [gone, active]).statuses).toEqual([active, gone]);
  });

  it('moves a merger with its span', () => {
    const moved = [
      { ...active, until: '2021-01-01' },
      { ...gone, from: '2021-01-01' },
    ];
    expect(withStatuses(merged, moved).successor).toEqual({ ...successor, on: '2021-01-01' });
  });

  it.each([
    ['its span is taken away', [active]],
    ['the member is active again', [active, { ...gone, until: '2023-01-01' }, aSpan('active', '2023-01-01')]],
    ['nothing is left', []],
  ])('takes a merger back where %s', (_, statuses) => {
    expect(withStatuses(merged, statuses).successor).toBeNull();
  });

  it('answers for every day as the spans do, in whatever order they come', () => {
    fc.assert(
      fc.property(anyHistory, fc.boolean(), (spans, backwards) => {
        const { statuses } = withStatuses(merged, backwards ? spans.toReversed() : spans);
        expect(statusProblems(statuses)).toEqual([]);
        for (const day of someDays)
          expect(statusOn({ statuses }, day)).toBe(statusOn({ statuses: spans }, day));
      }),
    );
  });

  it('stays the same when any span is taken away, but for its days', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(8), (spans, taken) => {
        const left = spans.filter((_, index) => index !== taken);
        const { statuses } = withStatuses(aMember(), left);
        expect(statusProblems(statuses)).toEqual([]);
        for (const day of someDays) {
          const wasIn = spans[taken] !== undefined && statusOn({ statuses: [spans[taken]] }, day) !== null;
          expect(statusOn({ statuses }, day)).toBe(wasIn ? null : statusOn({ statuses: spans }, day));
        }
      }),
    );
  });
});
