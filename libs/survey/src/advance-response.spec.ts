import type { ResponseEvent } from './advance-response.ts';
import { advanceResponse, responseEvents } from './advance-response.ts';
import type { ResponseState } from './response.ts';

const states: readonly ResponseState[] = ['draft', 'in-review', 'submitted', 'reopened', 'late'];
const events: readonly ResponseEvent[] = [
  'save',
  'ask-review',
  'take-back',
  'send-back',
  'submit',
  'submit-late',
  'reopen',
];

describe('advanceResponse', () => {
  it.each([
    ['draft', 'save', 'draft'],
    ['draft', 'ask-review', 'in-review'],
    ['draft', 'submit', 'submitted'],
    ['draft', 'submit-late', 'late'],
    ['in-review', 'take-back', 'draft'],
    ['in-review', 'send-back', 'draft'],
    ['in-review', 'submit', 'submitted'],
    ['submitted', 'reopen', 'reopened'],
    ['late', 'reopen', 'reopened'],
    ['reopened', 'submit', 'submitted'],
  ] as const)('takes %s by %s to %s', (state, event, next) => {
    expect(advanceResponse(state, event)).toBe(next);
  });

  it.each([
    ['submitted', 'save'],
    ['submitted', 'submit'],
    ['late', 'save'],
    ['draft', 'reopen'],
    ['draft', 'send-back'],
  ] as const)('refuses %s to %s', (state, event) => {
    expect(() => advanceResponse(state, event)).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'response-not-ready', params: { state, event } }),
    );
  });

  it('never changes a submitted answer but through the team', () => {
    for (const state of ['submitted', 'late'] as const) expect(responseEvents(state)).toEqual(['reopen']);
  });

  it('offers exactly the events that it accepts', () => {
    for (const state of states) {
      const accepted = events.filter((event) => {
        try {
          return advanceResponse(state, event) !== null;
        } catch {
          return false;
        }
      });
      expect([...responseEvents(state)].sort()).toEqual([...accepted].sort());
    }
  });
});
