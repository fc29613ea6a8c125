import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { strictlyAbove } from './strictly-above.ts';

/** How much of what a region's cities put first is in a selection. */
export interface RegionSatisfaction {
  readonly stratum: string;
  /** Answers of the region, by weight. */
  readonly answers: number;
  /** Share of them with at least one, and at least two, of their first areas selected; null without answers. */
  readonly one: number | null;
  readonly two: number | null;
}

/**
 * Per stratum, the share of cities with at least one and at least two of their first `top` areas among
 * those selected (columns); a tie across the line counts as a whole. Cost O(n·m²).
 */
export function satisfaction(
  frozen: FrozenProfile,
  selected: readonly number[],
  top = 3,
): readonly RegionSatisfaction[] {
  const { m, n, strata, stratum, weights } = frozen;
  const chosen = new Set(selected);
  const answers = new Float64Array(strata.length);
  const one = new Float64Array(strata.length);
  const two = new Float64Array(strata.length);
  const above = new Int16Array(m);
  for (let c = 0; c < n; c++) {
    strictlyAbove(frozen, c, above);
    let hits = 0;
    for (let i = 0; i < m; i++) if (above[i]! >= 0 && above[i]! < top && chosen.has(i)) hits += 1;
    const h = stratum[c]!;
    answers[h]! += weights[c]!;
    if (hits >= 1) one[h]! += weights[c]!;
    if (hits >= 2) two[h]! += weights[c]!;
  }
  return strata.map(({ id }, h) => ({
    stratum: id,
    answers: answers[h]!,
    one: share(one[h]!, answers[h]!),
    two: share(two[h]!, answers[h]!),
  }));
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
