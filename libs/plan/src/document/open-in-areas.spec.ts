import type { PlanArea } from '../plan.ts';
import { openInAreas } from './open-in-areas.ts';

const area = (id: string, ...codes: readonly string[]) =>
  ({ id, gaps: codes.map((code) => ({ code, values: {} })) }) as unknown as PlanArea;

test('names the areas in which somebody has to act, under their numbers', () => {
  const open = openInAreas({
    areas: [
      area('P1', 'offers-contribute', 'gap-unfunded'),
      area('P2', 'offers-lead-unused', 'gap-one-region', 'gap-no-lead'),
    ],
  });
  expect(open.map(({ number, gaps }) => [number, gaps.map(({ code }) => code)])).toEqual([
    [2, ['gap-one-region', 'gap-no-lead']],
  ]);
});

test('names none where nothing is open', () => {
  expect(openInAreas({ areas: [area('P1')] })).toEqual([]);
});
