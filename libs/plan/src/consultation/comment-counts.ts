import type { Plan } from '../plan.ts';
import { planLines } from '../plan-lines.ts';
import type { CommentOutcome, CommentStanding } from './plan-comment.ts';

/** How many comments a line has, and what became of them. */
export interface CommentCount {
  readonly line: string;
  readonly comments: number;
  readonly open: number;
  readonly outcomes: Readonly<Record<CommentOutcome, number>>;
}

/** The lines that have comments, in the order of the plan; lines that the plan does not have come last. */
export function commentCounts(plan: Plan, comments: readonly CommentStanding[]): readonly CommentCount[] {
  const order = new Map(planLines(plan, 'en').map(({ id }, index) => [id, index]));
  const place = (line: string) => order.get(line) ?? order.size;
  const lines = [...new Set(comments.map(({ line }) => line))];
  return lines
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((line) => {
      const own = comments.filter((each) => each.line === line);
      const count = (wanted: CommentOutcome | null) => own.filter(({ outcome }) => outcome === wanted).length;
      return {
        line,
        comments: own.length,
        open: count(null),
        outcomes: {
          'taken-up': count('taken-up'),
          'in-part': count('in-part'),
          'not-taken-up': count('not-taken-up'),
        },
      };
    });
}
