import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { Weighting } from '../settings.ts';
import { answerWeights } from './answer-weights.ts';

/** Answers and members by stratum; what the answers say does not matter here. */
function frozen(...strata: readonly (readonly [number, number])[]): FrozenProfile {
  const stratum = Uint16Array.from(
    strata.flatMap(([answers], h) => Array.from({ length: answers }, () => h)),
  );
  return {
    areas: [],
    strata: strata.map(([, members], h) => ({ id: `s${h}`, members })),
    m: 0,
    n: stratum.length,
    places: new Uint8Array(0),
    weights: new Float64Array(stratum.length).fill(1),
    stratum,
    ids: [],
    margins: [],
    ratings: {},
    hash: '',
  };
}

function stratumShares(profile: FrozenProfile, weighting: Weighting): readonly number[] {
  const { perAnswer } = answerWeights(profile, weighting);
  const total = perAnswer.reduce((a, b) => a + b);
  return profile.strata.map((_, h) =>
    perAnswer.reduce((sum, weight, c) => (profile.stratum[c] === h ? sum + weight / total : sum), 0),
  );
}

describe('answerWeights', () => {
  const uneven = frozen([6, 100], [3, 25], [1, 4], [0, 9]);

  it.each([
    ['city', [0.6, 0.3, 0.1, 0]],
    ['post-stratified', [100 / 129, 25 / 129, 4 / 129, 0]],
    ['raked', [100 / 129, 25 / 129, 4 / 129, 0]],
    ['equal-region', [1 / 3, 1 / 3, 1 / 3, 0]],
    ['degressive', [10 / 17, 5 / 17, 2 / 17, 0]],
  ] as const)('%s: shares of the strata', (weighting, expected) => {
    stratumShares(uneven, weighting).forEach((share, h) => expect(share).toBeCloseTo(expected[h]!, 5));
  });

  it.each(['city', 'post-stratified', 'raked', 'equal-region', 'degressive'] as const)(
    '%s: whole numbers whose mean is one, with the design effect that follows',
    (weighting) => {
      const { perAnswer, one, designEffect, effectiveSize } = answerWeights(uneven, weighting);
      expect(perAnswer.every((weight) => Number.isInteger(weight) && weight >= 1)).toBe(true);
      expect(Math.abs(perAnswer.reduce((a, b) => a + b) / (10 * one) - 1)).toBeLessThan(1e-5);
      expect(designEffect * effectiveSize).toBeCloseTo(10, 8);
    },
  );

  it('reads a roll shorter than its answers as long as they are', () => {
    const [first, second] = stratumShares(frozen([4, 0], [4, 12]), 'post-stratified');
    expect([first, second]).toEqual([expect.closeTo(0.25, 6), expect.closeTo(0.75, 6)]);
  });

  it('names the strata that nobody can speak for', () => {
    expect(answerWeights(uneven, 'post-stratified').unrepresented).toEqual(['s3']);
  });

  it('rakes to a further margin as well', () => {
    const size = { of: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1], targets: [3, 1] };
    const { perAnswer, miss } = answerWeights(frozen([5, 60], [5, 40]), 'raked', [size]);
    const even = perAnswer.reduce((sum, weight, c) => sum + (c % 2 === 0 ? weight : 0), 0);
    expect(even / perAnswer.reduce((a, b) => a + b)).toBeCloseTo(0.75, 5);
    expect(miss).toBeLessThan(1e-9);
  });
});
