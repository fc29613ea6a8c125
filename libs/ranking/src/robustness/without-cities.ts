import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { bordaScores } from '../methods/borda-scores.ts';
import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { rankingChange } from './ranking-change.ts';
import { scoreRanks } from './score-ranks.ts';

/** What leaving out single cities can change. */
export interface WithoutCities {
  /** The largest move of a rank (of a score, where ranks move alike), and whose answer causes it. */
  readonly largest: {
    readonly city: string;
    readonly area: string;
    readonly from: number;
    readonly to: number;
    readonly scoreChange: number;
  };
  /** Cities whose answer decides who is among the places. */
  readonly decisive: readonly {
    readonly city: string;
    readonly entered: readonly string[];
    readonly left: readonly string[];
  }[];
}

/**
 * Leaves out one preference after the other (its whole weight, the others' weights kept) by taking it from
 * the pairwise matrix. Nothing to leave out with fewer than two: undefined. `weighted` as in
 * `withoutRegions`. Cost O(n·m²).
 */
export function withoutCities(weighted: FrozenProfile, places: number): WithoutCities | undefined {
  const { m, n, areas, ids } = weighted;
  if (n < 2) return undefined;
  const areaIds = areas.map(({ id }) => id);
  const wins = winsMatrix({ m, ...countPairs(weighted) });
  const official = bordaScores(wins, m);
  const before = scoreRanks(official);
  const scores = new Float64Array(m);
  let largest: WithoutCities['largest'] | undefined;
  const decisive: WithoutCities['decisive'][number][] = [];
  for (let c = 0; c < n; c++) {
    addWins(weighted, c, -1, wins);
    bordaScores(wins, m, scores);
    addWins(weighted, c, 1, wins);
    const { entered, left, ranks } = rankingChange(areaIds, official, scores, places);
    if (entered.length + left.length > 0) decisive.push({ city: ids[c]!, entered, left });
    areaIds.forEach((area, i) => {
      const move = {
        city: ids[c]!,
        area,
        from: before[i]!,
        to: ranks[area]!,
        scoreChange: scores[i]! - official[i]!,
      };
      if (!largest || isLarger(move, largest)) largest = move;
    });
  }
  return { largest: largest!, decisive };
}

function isLarger(a: WithoutCities['largest'], b: WithoutCities['largest']): boolean {
  const [shiftA, shiftB] = [Math.abs(a.to - a.from), Math.abs(b.to - b.from)];
  return shiftA > shiftB || (shiftA === shiftB && Math.abs(a.scoreChange) > Math.abs(b.scoreChange));
}

/** Adds a preference's half wins to the matrix, or takes them away. */
function addWins({ m, places, weights }: FrozenProfile, c: number, sign: 1 | -1, wins: Float64Array): void {
  const weight = sign * weights[c]!;
  for (let i = 0; i < m; i++) {
    const p = places[c * m + i]!;
    if (p === NO_OPINION) continue;
    for (let j = i + 1; j < m; j++) {
      const q = places[c * m + j]!;
      if (q === NO_OPINION) continue;
      const half = p < q ? 2 : p === q ? 1 : 0;
      wins[i * m + j]! += weight * half;
      wins[j * m + i]! += weight * (2 - half);
    }
  }
}
