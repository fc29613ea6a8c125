import { majorityComponents } from './majority-components.ts';

/**
 * The Smith set: the smallest set of columns that each beat every area outside it in a duel; a Condorcet
 * winner alone where there is one. Ties do not beat. Source: J. H. Smith, Econometrica 41 (1973).
 * Nothing compared: everyone. Cost O(m³).
 */
export function smithSet(pairwise: Float64Array, m: number): readonly number[] {
  return majorityComponents(m, (i, j) => pairwise[i * m + j]! > pairwise[j * m + i]!)[0]!;
}
