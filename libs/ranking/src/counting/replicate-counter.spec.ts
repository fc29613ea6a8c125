import fc from 'fast-check';
import { anyProfile } from '../../testing/any-profile.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { countPairs } from './count-pairs.ts';
import { ReplicateCounter } from './replicate-counter.ts';
import { winsMatrix } from './wins-matrix.ts';

describe('ReplicateCounter', () => {
  it('counts a resample like a profile with the resampled weights', () => {
    fc.assert(
      fc.property(anyProfile, fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }), (profile, draws) => {
        const { m, n, places, stratum, weights } = freezeProfile(profile);
        const answers = Uint16Array.from({ length: n }, (_, c) => draws[c]!);
        const counter = new ReplicateCounter({
          m,
          n,
          places,
          group: stratum,
          perAnswer: weights,
          mostAnswers: 5 * n,
        });
        const wins = new Float64Array(m * m);
        const factor = Float64Array.of(1, 2, 3);
        for (let again = 0; again < 2; again++) counter.count(answers, factor, wins);
        const resampled = weights.map((weight, c) => weight * answers[c]! * factor[stratum[c]!]!);
        expect(wins).toEqual(winsMatrix({ m, ...countPairs({ m, n, places, weights: resampled }) }));
      }),
    );
  });
});
