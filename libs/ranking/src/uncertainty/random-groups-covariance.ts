import { countPairs, type PairCounts } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { bordaScores } from '../methods/borda-scores.ts';
import type { Generator } from '../numeric/generator.ts';
import { shuffle } from '../numeric/shuffle.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { takenRows } from '../profile/taken-rows.ts';
import { coarseAnswers } from './coarse-answers.ts';
import type { EstimatedCovariance } from './estimated-covariance.ts';

/** Number of random groups: their covariance is then good to about 9 %, and far from singular by itself. */
export const RANDOM_GROUPS = 256;

/**
 * Covariance (m × m) of the normalised Borda scores from random groups of answers (delete-a-group
 * jackknife; K. M. Wolter, Introduction to Variance Estimation, 2nd ed., §2 and §4): it needs only one
 * pairwise matrix per group, which shards can count anywhere. Answers are dealt out at random stratum by
 * stratum, so that groups are stratified alike. The finite-population correction is that of the whole roll.
 * Meant for far more answers than {@link RANDOM_GROUPS}. Cost O(n·m² + groups·m²).
 */
export function randomGroupsCovariance(
  frozen: FrozenProfile,
  finitePopulation: boolean,
  generator: Generator,
  perAnswer?: Float64Array,
): EstimatedCovariance {
  const { m } = frozen;
  const members = frozen.strata.reduce((sum, stratum) => sum + stratum.members, 0);
  const answers = frozen.weights.reduce((sum, weight) => sum + weight, 0);
  const open = finitePopulation && members >= answers ? 1 - answers / members : 1;
  const { counts, one } = coarseAnswers(frozen.weights);
  const groups = groupCounts(frozen, dealt(frozen, counts, generator), perAnswer);
  const covariance = deleteGroupCovariance(groups, m).map((value) => (open / one) * value);
  return { covariance, degrees: RANDOM_GROUPS - 1 };
}

/** Delete-a-group jackknife covariance of the normalised Borda scores from the groups' pairwise matrices. */
export function deleteGroupCovariance(groups: readonly PairCounts[], m: number): Float64Array {
  const total = (pick: (counts: PairCounts) => Float64Array): Float64Array =>
    groups.reduce((sum, counts) => sum.map((value, k) => value + pick(counts)[k]!), new Float64Array(m * m));
  const pairwise = total((counts) => counts.pairwise);
  const compared = total((counts) => counts.compared);
  const replicates = groups.map((counts) =>
    bordaScores(
      winsMatrix({
        m,
        pairwise: pairwise.map((value, k) => value - counts.pairwise[k]!),
        compared: compared.map((value, k) => value - counts.compared[k]!),
      }),
      m,
    ),
  );
  const covariance = new Float64Array(m * m);
  const mean = Float64Array.from({ length: m }, (_, i) =>
    replicates.reduce((sum, scores) => sum + scores[i]! / groups.length, 0),
  );
  const factor = (groups.length - 1) / groups.length;
  for (const scores of replicates)
    for (let i = 0; i < m; i++)
      for (let j = 0; j < m; j++)
        covariance[i * m + j]! += factor * (scores[i]! - mean[i]!) * (scores[j]! - mean[j]!);
  return covariance;
}

/** Row of every answer, a preference of weight 2 twice, in groups. */
function dealt(
  frozen: FrozenProfile,
  counts: Float64Array,
  generator: Generator,
): readonly (readonly number[])[] {
  const groups = Array.from({ length: RANDOM_GROUPS }, (): number[] => []);
  let next = 0;
  for (let h = 0; h < frozen.strata.length; h++) {
    const answers: number[] = [];
    frozen.stratum.forEach((stratum, c) => {
      if (stratum === h) for (let copy = 0; copy < counts[c]!; copy++) answers.push(c);
    });
    for (const row of shuffle(answers, generator)) groups[next++ % RANDOM_GROUPS]!.push(row);
  }
  return groups;
}

function groupCounts(
  { m, places }: FrozenProfile,
  groups: readonly (readonly number[])[],
  perAnswer?: Float64Array,
): readonly PairCounts[] {
  return groups.map((rows) => {
    const weights = Float64Array.from(rows, (c) => perAnswer?.[c] ?? 1);
    return countPairs({ m, n: rows.length, places: takenRows(places, m, rows), weights });
  });
}
