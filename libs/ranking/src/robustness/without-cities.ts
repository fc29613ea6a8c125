import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { bordaScores } from '../methods/borda-scores.ts';
import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { rankingChange } from './ranking-change.ts';
import { SAME_SCORE, scoreRanks } from './score-ranks.ts';

/** What leaving out single answers can change. */
export interface WithoutCities {
  /** The largest move of a rank (of a score, where ranks move alike), and whose answer causes it. */
  readonly largest: {
    readonly city: string;
    readonly area: string;
    readonly from: number;
    readonly to: number;
    readonly scoreChange: number;
  };
  /** Preferences a single answer of which decides who is among the places. */
  readonly decisive: readonly {
    readonly city: string;
    /** How many answers the preference stands for: each of them decides alone. */
    readonly answers: number;
    readonly entered: readonly string[];
    readonly left: readonly string[];
  }[];
}

/**
 * Leaves out one answer after the other (of a preference that stands for several, one of them; the others'
 * weights kept) by taking it from the pairwise matrix. Nothing to leave out with fewer than two answers:
 * undefined. `weighted` as in `withoutRegions`, `answers` (n) says how many answers each preference stands for.
 * Cost O(n·m²).
 */
export function withoutCities(
  weighted: FrozenProfile,
  answers: Float64Array,
  places: number,
): WithoutCities | undefined {
  const { m, n, areas, ids, weights } = weighted;
  if (answers.reduce((sum, count) => sum + count, 0) < 2) return undefined;
  const areaIds = areas.map(({ id }) => id);
  const wins = winsMatrix({ m, ...countPairs(weighted) });
  const official = bordaScores(wins, m);
  const before = scoreRanks(official);
  const scores = new Float64Array(m);
  const after = new Float64Array(m);
  const without = new Float64Array(m * m);
  let most = -1;
  let largest: WithoutCities['largest'] | undefined;
  let largestChange = 0;
  const decisive: WithoutCities['decisive'][number][] = [];
  for (let c = 0; c < n; c++) {
    without.set(wins);
    takeWins(weighted, c, weights[c]! / answers[c]!, without);
    bordaScores(without, m, scores);
    if (ranksInto(scores, after, before, places)) {
      const { entered, left } = rankingChange(areaIds, official, scores, places);
      if (entered.length + left.length > 0)
        decisive.push({ city: ids[c]!, answers: answers[c]!, entered, left });
    }
    for (let i = 0; i < m; i++) {
      const shift = Math.abs(after[i]! - before[i]!);
      const change = scores[i]! - official[i]!;
      if (shift < most || (shift === most && Math.abs(change) <= largestChange)) continue;
      most = shift;
      largestChange = Math.abs(change);
      largest = { city: ids[c]!, area: areaIds[i]!, from: before[i]!, to: after[i]!, scoreChange: change };
    }
  }
  return { largest: largest!, decisive };
}

/** Writes the ranks of scores, as `scoreRanks` gives them; says whether any area crosses the line of the places. */
function ranksInto(
  scores: Float64Array,
  ranks: Float64Array,
  before: readonly number[],
  places: number,
): boolean {
  let crossed = false;
  for (let i = 0; i < scores.length; i++) {
    const line = scores[i]! + SAME_SCORE;
    let rank = 1;
    for (let j = 0; j < scores.length; j++) if (scores[j]! > line) rank += 1;
    ranks[i] = rank;
    if (rank <= places !== before[i]! <= places) crossed = true;
  }
  return crossed;
}

/** Takes a preference's half wins out of the matrix with a weight. */
function takeWins({ m, places }: FrozenProfile, c: number, weight: number, wins: Float64Array): void {
  for (let i = 0; i < m; i++) {
    const p = places[c * m + i]!;
    if (p === NO_OPINION) continue;
    for (let j = i + 1; j < m; j++) {
      const q = places[c * m + j]!;
      if (q === NO_OPINION) continue;
      const half = p < q ? 2 : p === q ? 1 : 0;
      wins[i * m + j]! -= weight * half;
      wins[j * m + i]! -= weight * (2 - half);
    }
  }
}
