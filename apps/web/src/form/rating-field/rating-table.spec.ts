import { rated, ratedAreas } from './rating-table.ts';

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

test('an area counts as rated when every scale is', () => {
  const answer = { importance: { esd: 5, health: 1 }, capacity: { esd: 2 } };
  expect(ratedAreas(answer, ['importance', 'capacity'], ['esd', 'health', 'equity'])).toBe(1);
});
