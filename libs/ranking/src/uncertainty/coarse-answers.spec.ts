import { LARGEST_BOUND } from '../numeric/bounded-integer.ts';
import { Generator } from '../numeric/generator.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { bordaCovariance } from './borda-covariance.ts';
import { coarseAnswers } from './coarse-answers.ts';
import { randomGroupsCovariance } from './random-groups-covariance.ts';
import { pairReplicates } from './replicate-pairs.ts';
import { resamplingUnits } from './resampling-units.ts';

// 60 million answers, of which none answered from a roll.
const crowd = freezeProfile(
  profileOf('A B C', ['30000000: A > B > C', '20000000: B > C > A', '10000000: C > A = B'], {
    weighted: true,
  }),
);

describe('coarseAnswers', () => {
  it('leaves alone what can be dealt one by one', () => {
    const weights = Float64Array.of(3, 1, LARGEST_BOUND - 4);
    expect(coarseAnswers(weights)).toEqual({ counts: weights, one: 1 });
  });

  it.each([
    ['twice too many', [LARGEST_BOUND, LARGEST_BOUND]],
    ['one large, many small', [900_000_000, ...Array.from({ length: 1000 }, (_, k) => k + 1)]],
  ])('thins evenly: %s', (_, weights) => {
    const { counts, one } = coarseAnswers(Float64Array.from(weights));
    expect(counts.reduce((a, b) => a + b)).toBe(LARGEST_BOUND);
    counts.forEach((count, c) => expect(Math.abs(count * one - weights[c]!)).toBeLessThanOrEqual(one));
  });
});

describe('what is thinned', () => {
  it('keeps total and variance of the replicates', () => {
    const generator = Generator.fromText('crowd');
    const { pairs, next } = pairReplicates(resamplingUnits(crowd, generator), 3, false, generator);
    const rounds = 1500;
    // A above B in half of 60 million answers: variance n/(n − 1)·n/4.
    let [mean, variance] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      next();
      mean += pairs[1]! / rounds;
      variance += ((pairs[1]! - 30_000_000) * (pairs[1]! - 30_000_000)) / rounds;
    }
    expect(Math.abs(mean - 30_000_000)).toBeLessThan(4 * Math.sqrt(15_000_000 / rounds) + 30);
    expect(Math.abs(variance / 15_000_000 - 1)).toBeLessThan(0.25);
  });

  it('keeps the covariance from random groups', () => {
    const exact = bordaCovariance(crowd, false).covariance;
    const { covariance } = randomGroupsCovariance(crowd, false, Generator.fromText('crowd'));
    for (let i = 0; i < 3; i++) expect(Math.abs(covariance[4 * i]! / exact[4 * i]! - 1)).toBeLessThan(0.3);
  });
});
