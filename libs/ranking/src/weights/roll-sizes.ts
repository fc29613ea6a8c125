import type { FrozenProfile } from '../profile/frozen-profile.ts';

/** Members by stratum; a roll shorter than its answers counts as many as answered. Cost O(n). */
export function rollSizes({
  strata,
  stratum,
  weights,
}: Pick<FrozenProfile, 'strata' | 'stratum' | 'weights'>): Float64Array {
  const answers = new Float64Array(strata.length);
  stratum.forEach((h, c) => (answers[h]! += weights[c]!));
  return answers.map((count, h) => Math.max(count, strata[h]!.members));
}
