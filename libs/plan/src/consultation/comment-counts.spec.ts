import { draftPlan } from '../draft/draft-plan.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import { commentCounts } from './comment-counts.ts';

const plan = draftPlan(aDraftInput());

test('counts comments by line, in the order of the plan, with what became of them', () => {
  const counts = commentCounts(plan, [
    { line: 'C1.regions', outcome: null },
    { line: 'P1.objective', outcome: 'taken-up' },
    { line: 'P1.objective', outcome: 'not-taken-up' },
    { line: 'P1.objective', outcome: null },
    { line: 'P99.gone', outcome: 'in-part' },
  ]);
  expect(counts.map(({ line }) => line)).toEqual(['P1.objective', 'C1.regions', 'P99.gone']);
  expect(counts[0]).toEqual({
    line: 'P1.objective',
    comments: 3,
    open: 1,
    outcomes: { 'taken-up': 1, 'in-part': 0, 'not-taken-up': 1 },
  });
});

test('without comments there is nothing to count', () => {
  expect(commentCounts(plan, [])).toEqual([]);
});
