import { rated, ratedOn } from './rating-table.ts';

test('a rating is set, changed and taken back without touching the others', () => {
  const one = rated(undefined, 'importance', 'esd', 5);
  expect(one).toEqual({ importance: { esd: 5 } });
  const two = rated(one ?? undefined, 'capacity', 'esd', 2);
  expect(two).toEqual({ importance: { esd: 5 }, capacity: { esd: 2 } });
  expect(rated(two ?? undefined, 'importance', 'esd', 4)).toEqual({
    importance: { esd: 4 },
    capacity: { esd: 2 },
  });
  expect(rated(two ?? undefined, 'importance', 'esd', null)).toEqual({ capacity: { esd: 2 } });
});

test('an answer without a rating is no answer', () => {
  expect(rated({ importance: { esd: 5 } }, 'importance', 'esd', null)).toBeNull();
});

test('areas are counted scale by scale', () => {
  const answer = { importance: { esd: 5, health: 1 }, capacity: { esd: 2 } };
  const areas = ['esd', 'health', 'equity'];
  expect([ratedOn(answer, 'importance', areas), ratedOn(answer, 'capacity', areas)]).toEqual([2, 1]);
  expect(ratedOn(undefined, 'importance', areas)).toBe(0);
});
