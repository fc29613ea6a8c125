/** How strong a won duel is: the winning side's votes, or its lead. */
export type DuelStrength = 'winning' | 'margins';

/** m × m strengths of the won duels, 0 where a duel is lost or tied. */
export function duelStrengths(pairwise: Float64Array, m: number, strength: DuelStrength): Float64Array {
  const out = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) {
      const lead = pairwise[i * m + j]! - pairwise[j * m + i]!;
      if (lead > 0) out[i * m + j] = strength === 'winning' ? pairwise[i * m + j]! : lead;
    }
  }
  return out;
}

/**
 * Replaces duel strengths by the strength of the strongest path (the weakest duel on the best way from i
 * to j), in place: Floyd–Warshall on (max, min). Cost O(m³), no allocation.
 */
export function widenPaths(strengths: Float64Array, m: number): Float64Array {
  for (let k = 0; k < m; k++) {
    const via = k * m;
    for (let i = 0; i < m; i++) {
      const first = strengths[i * m + k]!;
      if (first === 0 || i === k) continue;
      const row = i * m;
      for (let j = 0; j < m; j++) {
        const second = strengths[via + j]!;
        const path = first < second ? first : second;
        if (path > strengths[row + j]! && j !== i) strengths[row + j] = path;
      }
    }
  }
  return strengths;
}
