import type { Generator } from '../numeric/generator.ts';
import { standardNormal } from '../numeric/standard-normal.ts';
import { covarianceRoot } from './covariance-root.ts';
import type { EstimatedCovariance } from './estimated-covariance.ts';

const KNOWN = 1e-10;

/** Draws of how far estimated scores may lie from the true ones. */
export interface Deviations extends EstimatedCovariance {
  readonly m: number;
  readonly draws: number;
  /**
   * m × m: 1 / standard error of the difference of two scores; Infinity where the difference is known
   * exactly, NaN where nothing is known about it, and on the diagonal.
   */
  readonly precision: Float64Array;
  /** draws × m normal deviations with that covariance. */
  readonly values: Float64Array;
  /** One uniform number in (0, 1) per draw, independent of the rest. */
  readonly uniforms: Float64Array;
}

/**
 * Normal draws with the given covariance of the scores (it may be singular). Cost O(draws·m·rank).
 */
export function drawDeviations(
  estimated: EstimatedCovariance,
  m: number,
  draws: number,
  generator: Generator,
): Deviations {
  const { covariance, degrees } = estimated;
  const { rank, root } = covarianceRoot(covariance, m);
  const values = new Float64Array(draws * m);
  const uniforms = new Float64Array(draws);
  const z = new Float64Array(rank);
  for (let d = 0; d < draws; d++) {
    for (let k = 0; k < rank; k++) z[k] = standardNormal(generator);
    for (let i = 0; i < m; i++) {
      let sum = 0;
      for (let k = 0; k < rank; k++) sum += root[i * rank + k]! * z[k]!;
      values[d * m + i] = sum;
    }
    uniforms[d] = generator.unit();
  }
  const precision = differencePrecision(covariance, m);
  return { m, draws, covariance, degrees, precision, values, uniforms };
}

function differencePrecision(covariance: Float64Array, m: number): Float64Array {
  const precision = new Float64Array(m * m).fill(Number.NaN);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) {
      if (i === j) continue;
      const variances = covariance[i * m + i]! + covariance[j * m + j]!;
      const variance = variances - covariance[i * m + j]! - covariance[j * m + i]!;
      precision[i * m + j] = variance <= KNOWN * variances ? Infinity : 1 / Math.sqrt(variance);
    }
  }
  return precision;
}
