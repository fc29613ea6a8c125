import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { WeightReport } from '../report.ts';
import type { Weighting } from '../settings.ts';
import { profileWeights } from '../weights/profile-weights.ts';

const weightings: readonly Weighting[] = ['city', 'post-stratified', 'raked', 'equal-region', 'degressive'];

/** What every weighting scheme costs in precision, the official one included. */
export function weightReports(frozen: FrozenProfile): readonly WeightReport[] {
  return weightings.map((weighting) => {
    const { designEffect, effectiveSize, unrepresented, miss } = profileWeights(frozen, weighting);
    return { weighting, designEffect, effectiveSize, unrepresented, miss };
  });
}
