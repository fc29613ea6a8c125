/**
 * The inverse of a symmetric positive definite n × n matrix by its Cholesky factor, or undefined when a pivot
 * is not clearly positive (below 10⁻¹² of the diagonal). Cost O(n³).
 */
export function inverseOf(matrix: Float64Array, n: number): Float64Array | undefined {
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= factor[i * n + k]! * factor[j * n + k]!;
      if (i === j) {
        if (!(sum > 1e-12 * Math.max(1e-12, matrix[i * n + i]!))) return undefined;
        factor[i * n + i] = Math.sqrt(sum);
      } else factor[i * n + j] = sum / factor[j * n + j]!;
    }
  }
  const inverse = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let c = 0; c < n; c++) {
    for (let i = 0; i < n; i++) {
      let sum = i === c ? 1 : 0;
      for (let k = 0; k < i; k++) sum -= factor[i * n + k]! * column[k]!;
      column[i] = sum / factor[i * n + i]!;
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = column[i]!;
      for (let k = i + 1; k < n; k++) sum -= factor[k * n + i]! * inverse[k * n + c]!;
      inverse[i * n + c] = sum / factor[i * n + i]!;
    }
  }
  return inverse;
}

/** The rows and columns of a p × p matrix that are kept, as a smaller matrix. */
export function submatrix(matrix: Float64Array, p: number, kept: readonly number[]): Float64Array {
  return Float64Array.from(kept.flatMap((i) => kept.map((j) => matrix[i * p + j]!)));
}
