import type { RankingReport } from '#ranking';

/** The majority's selection and those of the rules that give every group its share. */
export const selectionIds = ['majority', 'equalShares', 'expandingApprovals', 'stv'] as const;

/** Name of one of them. */
export type SelectionId = (typeof selectionIds)[number];

type Check = RankingReport['proportional'];

/** Areas of one selection, and what of it each region's cities get. */
export function selectionOf(
  check: Check,
  id: SelectionId,
): Pick<Check['majority'], 'areas' | 'satisfaction'> {
  return id === 'majority' ? check.majority : check.rules[id];
}

/** Cities of the regions that can be shown without any of their first areas, out of how many. */
export function withNone(
  check: Check,
  id: SelectionId,
  shown: ReadonlySet<string>,
): { readonly none: number; readonly answers: number } {
  // A region that is not shown is not in the sum either: it could be found by subtraction.
  const rows = selectionOf(check, id).satisfaction.filter(({ stratum }) => shown.has(stratum));
  return {
    none: Math.round(rows.reduce((sum, { answers, one }) => sum + answers * (1 - (one ?? 1)), 0)),
    answers: rows.reduce((sum, { answers }) => sum + answers, 0),
  };
}
