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

/** Which methods put an area highest and lowest, among those that span its reported range. */
export function methodSpan(
  report: Pick<RankingReport, 'methods'>,
  area: { readonly id: string; readonly methodLower: number; readonly methodUpper: number },
): { readonly best: string | null; readonly worst: string | null } {
  const methods = Object.keys(report.methods);
  const at = (rank: number) =>
    methods.find((method) => rankIn(report.methods[method]?.order ?? [], area.id) === rank) ?? null;
  return { best: at(area.methodLower), worst: at(area.methodUpper) };
}
