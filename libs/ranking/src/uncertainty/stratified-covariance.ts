import type { EstimatedCovariance } from './estimated-covariance.ts';
import type { VarianceStrata } from './variance-strata.ts';

/**
 * Covariance (m × m) of a sum over answers drawn independently within strata:
 * Σ_h (1 − f_h) · n_h/(n_h − 1) · Σ_{c in h} (z_c − z̄_h)(z_c − z̄_h)ᵀ.
 *
 * `values` is n × m: what one answer of preference c adds; `answers` counts how often it does.
 * f_h = n_h/N_h is the finite-population correction, left out (0) unless asked for: with it the sum is
 * meant for all members on the roll, and a stratum that answered in full adds nothing.
 * NaN throughout when there are fewer than two answers. Degrees of freedom by F. E. Satterthwaite (Biometrics
 * Bulletin 2, 1946), from what the strata add to the sum of variances. Cost O(n·m²).
 */
export function stratifiedCovariance(
  values: Float64Array,
  m: number,
  answers: Float64Array,
  strata: VarianceStrata,
  finitePopulation: boolean,
): EstimatedCovariance {
  const covariance = new Float64Array(m * m);
  const count = strata.answers.length;
  if (count === 0 || strata.answers[0]! < 2) return { covariance: covariance.fill(Number.NaN), degrees: 1 };
  const means = new Float64Array(count * m);
  strata.of.forEach((h, c) => {
    const share = answers[c]! / strata.answers[h]!;
    for (let i = 0; i < m; i++) means[h * m + i]! += share * values[c * m + i]!;
  });
  const factor = strata.answers.map((n, h) => {
    const open = finitePopulation ? 1 - n / strata.members[h]! : 1;
    return (open * n) / (n - 1);
  });
  const centred = new Float64Array(m);
  const spread = new Float64Array(count);
  strata.of.forEach((h, c) => {
    const weight = factor[h]! * answers[c]!;
    if (weight === 0) return;
    for (let i = 0; i < m; i++) centred[i] = values[c * m + i]! - means[h * m + i]!;
    for (let i = 0; i < m; i++) {
      const scaled = weight * centred[i]!;
      spread[h]! += scaled * centred[i]!;
      for (let j = i; j < m; j++) covariance[i * m + j]! += scaled * centred[j]!;
    }
  });
  for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) covariance[i * m + j] = covariance[j * m + i]!;
  return { covariance, degrees: satterthwaite(spread, strata.answers) };
}

function satterthwaite(spread: Float64Array, answers: Float64Array): number {
  const sum = spread.reduce((a, b) => a + b, 0);
  const squares = spread.reduce((a, b, h) => (b > 0 ? a + (b * b) / (answers[h]! - 1) : a), 0);
  return squares > 0 ? (sum * sum) / squares : Infinity;
}
