import type { FrozenProfile } from '../profile/frozen-profile.ts';

/** The strata that variances are taken within. */
export interface VarianceStrata {
  /** n: index of the variance stratum of each preference. */
  readonly of: Uint16Array;
  /** Answers per variance stratum; a preference of weight 2 is two answers. */
  readonly answers: Float64Array;
  /** Members on the roll; never fewer than the answers. */
  readonly members: Float64Array;
}

/**
 * Strata for variances. A stratum with a single answer says nothing about its variance, so all such strata
 * are collapsed into one; when that still holds a single answer, it joins the stratum with the fewest
 * answers (the first in canonical order of those). A roll shorter than its answers is read as unknown and
 * endless: no finite-population correction. Cost O(n + strata).
 */
export function varianceStrata(
  frozen: Pick<FrozenProfile, 'strata' | 'stratum' | 'weights'>,
): VarianceStrata {
  const given = new Float64Array(frozen.strata.length);
  frozen.stratum.forEach((h, c) => (given[h]! += frozen.weights[c]!));
  const target = collapsed(given);
  const answers = new Float64Array(given.length);
  const members = new Float64Array(given.length);
  given.forEach((count, h) => {
    if (count === 0) return;
    answers[target[h]!]! += count;
    members[target[h]!]! += frozen.strata[h]!.members >= count ? frozen.strata[h]!.members : Infinity;
  });
  const kept = Array.from(answers.keys()).filter((h) => answers[h]! > 0);
  return {
    of: frozen.stratum.map((h) => kept.indexOf(target[h]!)),
    answers: Float64Array.from(kept, (h) => answers[h]!),
    members: Float64Array.from(kept, (h) => members[h]!),
  };
}

function collapsed(answers: Float64Array): readonly number[] {
  const strata = Array.from(answers.keys());
  const single = strata.filter((h) => answers[h] === 1);
  const several = strata.filter((h) => answers[h]! > 1);
  const [first] = single;
  if (first === undefined) return strata;
  const smallest = several.reduce((a, b) => (answers[b]! < answers[a]! ? b : a), several[0] ?? first);
  const pool = single.length === 1 ? smallest : first;
  return strata.map((h) => (answers[h] === 1 ? pool : h));
}
