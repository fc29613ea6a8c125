/** How far up a rank stands: what a cell's tint says. */
export type RankStep = 'first' | 'within' | 'beyond';

/** The first three ranks (fewer where there are fewer places), those within the places, and those beyond. */
export function rankStep(rank: number, places: number): RankStep {
  if (rank <= Math.min(3, places)) return 'first';
  return rank <= places ? 'within' : 'beyond';
}
