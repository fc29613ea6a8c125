/** A covariance of m scores that was itself estimated. */
export interface EstimatedCovariance {
  /** m × m, symmetric; NaN where nothing is known. */
  readonly covariance: Float64Array;
  /** Degrees of freedom behind it; Infinity where it is known or nothing varies. */
  readonly degrees: number;
}
