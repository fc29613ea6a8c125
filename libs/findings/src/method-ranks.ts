import type { RankingReport } from '#ranking';

/** Rank of an area in tie groups, best first: one more than the number of areas above it; null where it is not ranked. */
export function rankIn(order: readonly (readonly string[])[], area: string): number | null {
  let above = 0;
  for (const group of order) {
    if (group.includes(area)) return above + 1;
    above += group.length;
  }
  return null;
}

/** Which of the official rule and its companions put an area highest and lowest. */
export function methodSpan(
  report: Pick<RankingReport, 'methods' | 'companions'>,
  area: { readonly id: string; readonly methodLower: number; readonly methodUpper: number },
): { readonly best: string | null; readonly worst: string | null } {
  const methods = ['borda', ...report.companions];
  const at = (rank: number) =>
    methods.find((method) => rankIn(report.methods[method]?.order ?? [], area.id) === rank) ?? null;
  return { best: at(area.methodLower), worst: at(area.methodUpper) };
}
