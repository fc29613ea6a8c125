import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { Statistics } from './statistics.ts';

/** Statistics of no preference at all, shaped for the profile: the neutral element of merging. */
export function emptyStatistics(frozen: Pick<FrozenProfile, 'm' | 'strata' | 'ratings'>): Statistics {
  const { m } = frozen;
  return {
    m,
    n: 0,
    weight: 0,
    squaredWeight: 0,
    pairwise: new Float64Array(m * m),
    compared: new Float64Array(m * m),
    positions: new Float64Array(m * m * m),
    belowPositions: new Float64Array(m * m * m),
    below: new Float64Array(m),
    noOpinion: new Float64Array(m),
    strata: frozen.strata.map(() => ({
      n: 0,
      weight: 0,
      squaredWeight: 0,
      halfWins: new Float64Array(m),
      squaredHalfWins: new Float64Array(m),
      products: new Float64Array(m * m),
    })),
    ratings: Object.fromEntries(Object.keys(frozen.ratings).map((scale) => [scale, new Float64Array(m * 6)])),
  };
}
