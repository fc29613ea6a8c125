import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { WeightReport } from '../report.ts';
import { weightings } from '../settings.ts';
import { profileWeights } from '../weights/profile-weights.ts';

/** What every weighting scheme costs in precision, the official one included. */
export function weightReports(frozen: FrozenProfile): readonly WeightReport[] {
  return weightings.map((weighting) => {
    const { designEffect, effectiveSize, unrepresented, miss } = profileWeights(frozen, weighting);
    return { weighting, designEffect, effectiveSize, unrepresented, miss };
  });
}
