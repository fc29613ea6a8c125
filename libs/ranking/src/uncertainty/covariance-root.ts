const RELATIVE_ZERO = 1e-12;

/** A matrix R (m × rank, row-major) with R·Rᵀ = the covariance it was taken from. */
export interface CovarianceRoot {
  readonly rank: number;
  readonly root: Float64Array;
}

/**
 * A root of a covariance matrix that may be singular, as that of scores which sum to a constant is:
 * Cholesky with complete pivoting (N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed.,
 * §10.3), stopped when the largest remaining variance is below 1e-12 of the largest variance.
 *
 * `covariance` is m × m, symmetric, positive semidefinite up to rounding. Cost O(m²·rank).
 */
export function covarianceRoot(covariance: Float64Array, m: number): CovarianceRoot {
  const remaining = Float64Array.from({ length: m }, (_, i) => covariance[i * m + i]!);
  const limit = RELATIVE_ZERO * Math.max(0, ...remaining);
  const columns: Float64Array[] = [];
  while (columns.length < m) {
    let pivot = 0;
    for (let i = 1; i < m; i++) if (remaining[i]! > remaining[pivot]!) pivot = i;
    if (!(remaining[pivot]! > limit)) break;
    const scale = Math.sqrt(remaining[pivot]!);
    const column = new Float64Array(m);
    for (let i = 0; i < m; i++) {
      if (remaining[i]! <= 0 && i !== pivot) continue;
      let rest = covariance[i * m + pivot]!;
      for (const earlier of columns) rest -= earlier[i]! * earlier[pivot]!;
      column[i] = rest / scale;
      remaining[i]! -= column[i]! * column[i]!;
    }
    remaining[pivot] = 0;
    columns.push(column);
  }
  const rank = columns.length;
  return {
    rank,
    root: Float64Array.from({ length: m * rank }, (_, k) => columns[k % rank]![Math.floor(k / rank)]!),
  };
}
