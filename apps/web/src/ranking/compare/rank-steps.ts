import type { AreaInRuns } from '#ranking';

/** By how many ranks an area fell (below zero: rose) from one run to the next, and what of it the settings did. */
export interface RankSteps {
  readonly all: number;
  readonly bySettings: number;
  readonly byAnswers: number;
}

/** Whether both runs leave the same ranks possible. */
export function sameSet({ before, after }: Pick<AreaInRuns, 'before' | 'after'>): boolean {
  return before !== null && before.lower === after?.lower && before.upper === after.upper;
}

/** Null where one of the runs does not rank the area. */
export function rankSteps({ before, after, between }: AreaInRuns): RankSteps | null {
  if (before === null || after === null || between === null) return null;
  return {
    all: after.rank - before.rank,
    bySettings: between - before.rank,
    byAnswers: after.rank - between,
  };
}
