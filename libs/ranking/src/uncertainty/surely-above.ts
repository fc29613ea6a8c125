import { studentCritical } from '../numeric/student-critical.ts';
import { criticalValue } from './critical-value.ts';
import type { Deviations } from './deviations.ts';

/** Scores closer than this are taken as equal where their difference has no variance at all. */
const SAME = 1e-9;

/** What a family of comparisons established. */
export interface SurelyAbove {
  /** m × m: 1 where i is surely above j. */
  readonly above: Uint8Array;
  /** Critical value of each step, in standard errors of the difference; never rises. */
  readonly criticalValues: readonly number[];
}

/**
 * Tests "i is not above j" for every ordered pair in the family (m × m, non-zero = tested) and says which
 * are refused, with the probability of any wrong refusal at most 1 − coverage over the whole family.
 *
 * The studentised maximum with stepwise improvement of M. Mogstad, J. P. Romano, A. M. Shaikh & D. Wilhelm,
 * "Inference for Ranks with Applications to Mobility across Neighborhoods and Academic Achievements across
 * Countries", Review of Economic Studies 91 (2024) 476–518 (after Romano & Wolf 2005): pairs that one step
 * refuses leave the maximum of the next. Where the covariance was estimated with few degrees of freedom, the
 * critical value is Student's instead of the normal one. A pair whose difference has no variance is decided by the scores.
 * Cost O(steps·pairs·draws).
 */
export function surelyAbove(
  scores: ArrayLike<number>,
  deviations: Deviations,
  family: Uint8Array,
  coverage: number,
  stepwise = true,
): SurelyAbove {
  const { m, precision, degrees } = deviations;
  const lead = (pair: number): number => scores[Math.floor(pair / m)]! - scores[pair % m]!;
  const above = new Uint8Array(m * m);
  let open = Int32Array.from(family.keys()).filter((pair) => {
    const weight = precision[pair]!;
    if (weight === Infinity && family[pair] !== 0 && lead(pair) > SAME) above[pair] = 1;
    return family[pair] !== 0 && Number.isFinite(weight);
  });
  const criticalValues: number[] = [];
  let start: number | undefined;
  let goOn = true;
  while (goOn && open.length > 0) {
    const normal = criticalValue(deviations, open, 1 - coverage, start);
    const critical = studentCritical(normal, degrees);
    start = normal;
    criticalValues.push(critical);
    const rest = open.filter((pair) => lead(pair) * precision[pair]! <= critical);
    for (const pair of open) if (lead(pair) * precision[pair]! > critical) above[pair] = 1;
    goOn = stepwise && rest.length < open.length;
    open = rest;
  }
  return { above, criticalValues };
}
