import { defaultRules } from './session-rules.ts';
import { contestUntil, reservationsUntil } from './time-limits.ts';

test.each([
  [null, null],
  ['2019-10-02T18:00:00Z', '2019-10-03T18:00:00.000Z'],
])('a session closed at %s takes them until %s', (closedAt, until) => {
  expect(reservationsUntil({ closedAt, rules: defaultRules })).toBe(until);
});

test.each([
  [null, 120, null],
  ['2019-10-02T18:00:00Z', 0, null],
  ['2019-10-02T18:00:00Z', 120, '2019-10-02T18:02:00.000Z'],
])(
  'a vote in a poll closed at %s, with %d seconds for it, is contested until %s',
  (closedAt, seconds, until) => {
    expect(contestUntil({ closedAt, contestSeconds: seconds })).toBe(until);
  },
);
