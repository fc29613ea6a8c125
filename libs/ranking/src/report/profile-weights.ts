import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { WeightReport } from '../report.ts';
import type { Weighting } from '../settings.ts';
import { answerWeights, type AnswerWeights } from '../weights/answer-weights.ts';

const weightings: readonly Weighting[] = ['city', 'post-stratified', 'raked', 'equal-region', 'degressive'];

/** The weights of a profile under a scheme, raked to all its margins where the scheme rakes. */
export function profileWeights(frozen: FrozenProfile, weighting: Weighting): AnswerWeights {
  const margins = frozen.margins.map(({ of, categories }) => ({
    of,
    targets: categories.map(({ members }) => members),
  }));
  return answerWeights(frozen, weighting, margins);
}

/** What every weighting scheme would cost in precision, the official one included. */
export function weightReports(frozen: FrozenProfile): readonly WeightReport[] {
  return weightings.map((weighting) => {
    const { designEffect, effectiveSize, unrepresented, miss } = profileWeights(frozen, weighting);
    return { weighting, designEffect, effectiveSize, unrepresented, miss };
  });
}
