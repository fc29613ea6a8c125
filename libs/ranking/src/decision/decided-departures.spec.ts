import { decidedDepartures } from './decided-departures.ts';

const ranked = (ids: string) =>
  ids.split(' ').map((id, at) => ({ id, rank: at + 1, lower: at + 1, upper: at + 1 }));
const decided = (ids: string) => ids.split(' ').map((area) => ({ area, name: null, reason: null }));

test('parts of one area stand for it', () => {
  const { left, unfilled, ahead } = decidedDepartures(ranked('a b c'), 2, {
    areas: decided('a~1 a~2 b'),
    moved: [],
  });
  expect({ left, unfilled, ahead }).toEqual({ left: [], unfilled: 0, ahead: [] });
});

test('after a merge it is the ranking anew that counts: a place that came free is told', () => {
  const moved = ranked('a+b c d').map(({ id, ...rest }) => ({ area: id, ...rest, before: [] }));
  const found = decidedDepartures(ranked('a b c d'), 3, { areas: decided('a+b c'), moved });
  expect(found).toMatchObject({ left: ['d'], unfilled: 1 });
});
