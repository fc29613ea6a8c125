import { askingForHelp, middles, ratedAreas } from './quadrant.ts';

const need = (area: string, importance: number, capacity: number) => ({
  area,
  all: { answers: 9, importance, capacity },
  strata: {},
  needing: 3,
  offers: { lead: 0, host: 0, contribute: 0 },
  activities: 0,
});

const rated = ratedAreas([
  need('esd', 4.5, 4),
  need('literacy', 4.2, 2),
  need('youth', 3, 1.5),
  need('work', 2.8, 3),
  { ...need('small', 5, 1), all: null },
]);

test('the widest gap comes first, and what too few rated is left out', () => {
  expect(rated.map(({ area }) => area)).toEqual(['literacy', 'youth', 'esd', 'work']);
});

test('the quadrants are parted at the middle values', () => {
  expect(middles(rated)).toEqual({ importance: 3.6, capacity: 2.5 });
  expect(middles(rated.slice(0, 1))).toEqual({ importance: 4.2, capacity: 2 });
});

test('help is asked for where importance is above and capacity below the middle', () => {
  expect(askingForHelp(rated).map(({ area }) => area)).toEqual(['literacy']);
});
