import type { FrozenProfile } from '../profile/frozen-profile.ts';

/**
 * n weights of single answers that give each stratum a total in proportion to `totals`: total_h / n_h.
 * Cost O(n).
 */
export function stratumWeights(
  { stratum, weights }: Pick<FrozenProfile, 'stratum' | 'weights'>,
  totals: Float64Array,
): Float64Array {
  const answers = new Float64Array(totals.length);
  stratum.forEach((h, c) => (answers[h]! += weights[c]!));
  return Float64Array.from(stratum, (h) => totals[h]! / answers[h]!);
}
