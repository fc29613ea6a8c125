import type { BestWorstAnswer } from '#survey';

export type Half = 'best' | 'worst';

/** The answer with an area named in a set; where it was the set's other half, that one is open again. */
export function withJudgement(
  answer: BestWorstAnswer | undefined,
  set: number,
  half: Half,
  area: string,
): BestWorstAnswer {
  const key = String(set);
  const other = half === 'best' ? 'worst' : 'best';
  const { [other]: named } = answer?.[key] ?? {};
  const judged = named === undefined || named === area ? {} : { [other]: named };
  return { ...answer, [key]: { ...judged, [half]: area } };
}

/** The answer without a set; null when it was the last. */
export function withoutSet(answer: BestWorstAnswer, set: number): BestWorstAnswer | null {
  const { [String(set)]: _before, ...others } = answer;
  return Object.keys(others).length === 0 ? null : others;
}

/** How many sets have both halves. */
export function judgedSets(answer: BestWorstAnswer | undefined): number {
  return Object.values(answer ?? {}).filter(({ best, worst }) => best !== undefined && worst !== undefined)
    .length;
}
