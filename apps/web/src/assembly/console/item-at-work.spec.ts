import { itemAtWork } from './item-at-work.ts';

type Items = Parameters<typeof itemAtWork>[0]['items'];
const item = (id: string, place: number, part: object = {}) =>
  ({ id, place, state: 'waiting', poll: null, call: null, ...part }) as unknown as Items[number];
const counted = { poll: { id: 'p', state: 'closed', declaredAt: null, voided: null }, state: 'counted' };

test.each<[string, Items, { current?: string; call?: string }, string, string | undefined]>([
  ['the next by its place', [item('a', 2), item('b', 1)], {}, '', 'b'],
  ['the one that was asked for', [item('a', 1), item('b', 2)], {}, 'b', 'b'],
  ['an open poll before it', [item('a', 1, { poll: { id: 'p' } }), item('b', 2)], { current: 'p' }, 'b', 'a'],
  ['an open call before it', [item('a', 1, { call: { id: 'c' } }), item('b', 2)], { call: 'c' }, 'b', 'a'],
  ['one that waits for its declaration', [item('a', 1), item('b', 2, counted)], {}, '', 'b'],
  ['the last when nothing is left', [item('a', 1, { state: 'adopted' })], {}, '', 'a'],
  ['nothing', [], {}, '', undefined],
])('%s', (_property, items, { current = null, call = null }, wanted, expected) => {
  expect(itemAtWork({ items, current, call }, wanted)?.id).toBe(expected);
});
