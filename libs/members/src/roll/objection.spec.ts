import { advanceObjection, objectionEvents, objectionOutcomes } from './objection.ts';
import type { ObjectionEvent } from './objection.ts';

const events: readonly ObjectionEvent[] = ['uphold', 'dismiss', 'withdraw'];

describe('advanceObjection', () => {
  it.each([
    ['uphold', 'upheld'],
    ['dismiss', 'dismissed'],
    ['withdraw', 'withdrawn'],
  ] as const)('takes an open one by %s to %s', (event, outcome) => {
    expect(advanceObjection('open', event)).toBe(outcome);
  });

  it('lets nothing happen to one that has ended', () => {
    for (const state of objectionOutcomes) {
      expect(objectionEvents(state)).toEqual([]);
      for (const event of events) {
        expect(() => advanceObjection(state, event)).toThrow(
          expect.objectContaining({ kind: 'conflict', code: 'objection-closed' }),
        );
      }
    }
  });

  it('offers what an open one accepts', () => {
    expect(objectionEvents('open')).toEqual(events);
  });
});
