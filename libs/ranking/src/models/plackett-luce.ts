import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { choicesOfRankings } from './choices-of-rankings.ts';
import { fitChoices, type ChoiceFit, type FitOptions } from './fit-choices.ts';

/**
 * Plackett–Luce worths of the areas (R. L. Plackett 1975, R. D. Luce 1959), with ties after R. R. Davidson (1970)
 * as generalised by H. Turner and others (2020): a ranking is a row of choices, each area chosen in proportion
 * to its worth. Partial rankings are used as they are. Pseudo-rankings (0.5 wins and losses against a
 * ghost) keep every worth finite. Cost: see {@link fitChoices}.
 */
export function plackettLuce(frozen: FrozenProfile, options: FitOptions = {}): ChoiceFit {
  return fitChoices(choicesOfRankings(frozen), frozen.m, options);
}
