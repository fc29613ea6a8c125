import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { Weighting } from '../settings.ts';
import { degressiveTotals } from './degressive-totals.ts';
import { kishEffect, type KishEffect } from './kish-effect.ts';
import { rakedWeights, type Margin } from './raked-weights.ts';
import { rollSizes } from './roll-sizes.ts';
import { stratumWeights } from './stratum-weights.ts';
import { wholeMillionths } from './whole-millionths.ts';

/** What each answer counts under a weighting, and what that costs in precision. */
export interface AnswerWeights extends KishEffect {
  readonly weighting: Weighting;
  /** n whole numbers, one for a single answer of each preference; all 1 for one city one vote. */
  readonly perAnswer: Float64Array;
  /** The number that stands for weight one: 1, or 1,000,000 where weights are millionths of the mean. */
  readonly one: number;
  /** Strata with members but without an answer: nobody can speak for them. */
  readonly unrepresented: readonly string[];
  /** Raking only: the largest relative distance from a margin that trimming left. */
  readonly miss: number;
}

/**
 * The weights of a profile's answers.
 *
 * - `city`: one city one vote.
 * - `post-stratified`: strata weigh as their members on the roll, N_h / n_h for each answer.
 * - `equal-region`: every stratum that answered weighs the same.
 * - `degressive`: strata weigh as N_h^½, between the two (as seats do in degressive proportionality).
 * - `raked`: the strata and the further margins given, all at once, trimmed to a fifth and five times the
 *   mean.
 *
 * All but `city` are whole millionths of their mean, so that sums and ties stay exact. Cost O(n), raking
 * O(n·margins·rounds).
 * @throws RangeError when a margin does not cover all preferences.
 */
export function answerWeights(
  frozen: FrozenProfile,
  weighting: Weighting,
  margins: readonly Margin[] = [],
): AnswerWeights {
  const members = rollSizes(frozen);
  const answered = new Set(frozen.stratum);
  const unrepresented = frozen.strata.filter((s, h) => s.members > 0 && !answered.has(h)).map(({ id }) => id);
  const asMillionths = (exact: Float64Array, miss = 0): AnswerWeights => {
    const perAnswer = wholeMillionths(exact, frozen.weights);
    const kish = kishEffect(perAnswer, frozen.weights);
    return { weighting, perAnswer, one: 1_000_000, unrepresented, miss, ...kish };
  };
  switch (weighting) {
    case 'city': {
      const perAnswer = new Float64Array(frozen.n).fill(1);
      return {
        weighting,
        perAnswer,
        one: 1,
        unrepresented,
        miss: 0,
        ...kishEffect(perAnswer, frozen.weights),
      };
    }
    case 'post-stratified':
      return asMillionths(stratumWeights(frozen, members));
    case 'equal-region':
      return asMillionths(stratumWeights(frozen, members.map(Math.sign)));
    case 'degressive':
      return asMillionths(stratumWeights(frozen, degressiveTotals(members, 0.5)));
    case 'raked': {
      const strata: Margin = { of: frozen.stratum, targets: members };
      const { weights, miss } = rakedWeights(frozen.weights, [strata, ...margins], { lower: 0.2, upper: 5 });
      return asMillionths(weights, miss);
    }
  }
}
