import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { Weighting } from '../settings.ts';
import { answerWeights, type AnswerWeights } from './answer-weights.ts';

/** The weights of a profile under a scheme, raked to all its margins where the scheme rakes. */
export function profileWeights(frozen: FrozenProfile, weighting: Weighting): AnswerWeights {
  const margins = frozen.margins.map(({ of, categories }) => ({
    of,
    targets: categories.map(({ members }) => members),
  }));
  return answerWeights(frozen, weighting, margins);
}
