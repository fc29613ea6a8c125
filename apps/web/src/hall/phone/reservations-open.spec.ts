import { defaultRules } from '#assembly';
import type { AssemblyView } from '../../api/assembly.ts';
import { reservableItems, reservationsUntil } from './reservations-open.ts';

const item = (id: string, state: string, closedAt: string | null) =>
  ({ id, state, poll: closedAt === null ? null : { closedAt }, call: null }) as AssemblyView['items'][number];

test('items that came up can be reserved on, the last one first', () => {
  const items = [
    item('first', 'adopted', '2019-10-02T11:00:00Z'),
    item('to come', 'waiting', null),
    item('last', 'rejected', '2019-10-02T12:00:00Z'),
  ];
  expect(reservableItems({ items }).map(({ id }) => id)).toEqual(['last', 'first']);
});

test.each([
  [null, null],
  ['2019-10-02T18:00:00Z', '2019-10-03T18:00:00.000Z'],
])('a session closed at %s takes them until %s', (closedAt, until) => {
  expect(reservationsUntil({ closedAt, rules: defaultRules })).toBe(until);
});
