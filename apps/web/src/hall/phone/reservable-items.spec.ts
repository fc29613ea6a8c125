import type { AssemblyView } from '../../api/assembly.ts';
import { reservableItems } from './reservable-items.ts';

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
