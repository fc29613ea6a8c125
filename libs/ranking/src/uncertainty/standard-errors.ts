/** The m standard errors of a covariance matrix (m × m): the roots of its diagonal. */
export function standardErrors(covariance: Float64Array, m: number): Float64Array {
  return Float64Array.from({ length: m }, (_, i) => Math.sqrt(Math.max(0, covariance[i * m + i]!)));
}
