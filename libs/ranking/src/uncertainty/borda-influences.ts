import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';

/**
 * n × m: what one answer of each preference adds to the normalised Borda scores, to first order: its
 * weight times the influence function 100/(m − 1) · Σ_j (x_ij − s_ij)/N_ij over the pairs that it
 * compares, where x_ij is 1, ½ or 0 for above, tied, below, s_ij the share of i against j and N_ij the
 * weight that compares them. Summed over all answers it is 0.
 *
 * `perAnswer` holds n weights of single answers (all 1 when left out), beside the profile's own weights,
 * which count how many answers a preference stands for. Cost O(n·m²).
 */
export function bordaInfluences(frozen: FrozenProfile, perAnswer?: Float64Array): Float64Array {
  const { m, n, places } = frozen;
  const weights = perAnswer ? frozen.weights.map((w, c) => w * perAnswer[c]!) : frozen.weights;
  const counts = countPairs({ m, n, places, weights });
  const wins = winsMatrix({ m, ...counts });
  const values = new Float64Array(n * m);
  const scale = 100 / (m - 1);
  for (let c = 0; c < n; c++) {
    const row = c * m;
    const weight = scale * (perAnswer?.[c] ?? 1);
    for (let i = 0; i < m; i++) {
      const p = places[row + i]!;
      if (p === NO_OPINION) continue;
      for (let j = i + 1; j < m; j++) {
        const q = places[row + j]!;
        if (q === NO_OPINION) continue;
        const compared = counts.compared[i * m + j]!;
        const half = p < q ? 2 : p === q ? 1 : 0;
        const gain = (weight * (half - wins[i * m + j]! / compared)) / (2 * compared);
        values[row + i]! += gain;
        values[row + j]! -= gain;
      }
    }
  }
  return values;
}
