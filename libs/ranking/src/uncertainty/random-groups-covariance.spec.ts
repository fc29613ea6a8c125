import { Generator } from '../numeric/generator.ts';
import { standardNormal } from '../numeric/standard-normal.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { bordaCovariance } from './borda-covariance.ts';
import { randomGroupsCovariance } from './random-groups-covariance.ts';
import { scoreCovariance } from './score-covariance.ts';

/** Complete orders of three areas from two strata of different mind. */
function profile(n: number): FrozenProfile {
  const m = 3;
  const generator = Generator.fromText('groups');
  const places = new Uint8Array(n * m);
  const stratum = Uint16Array.from({ length: n }, (_, c) => Number(c % 3 === 0));
  for (let c = 0; c < n; c++) {
    const u = Array.from({ length: m }, (_, i) => standardNormal(generator) + (stratum[c] ? i : -i));
    for (let i = 0; i < m; i++) places[c * m + i] = 1 + u.filter((other) => other > u[i]!).length;
  }
  return {
    areas: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
    strata: ['s', 't'].map((id) => ({ id, members: n })),
    m,
    n,
    places,
    weights: new Float64Array(n).fill(1),
    stratum,
    ids: Array.from({ length: n }, (_, c) => `c${c}`),
    margins: [],
    ratings: {},
    hash: '',
  };
}

describe('randomGroupsCovariance', () => {
  it.each([false, true])('agrees with the influence function, finite population %p', (finitePopulation) => {
    const frozen = profile(12_000);
    const groups = randomGroupsCovariance(frozen, finitePopulation, Generator.fromText('deal')).covariance;
    const direct = bordaCovariance(frozen, finitePopulation).covariance;
    // The stratum shares answered differ (1/3 and 2/3), the groups know their mean only.
    const tolerance = finitePopulation ? 0.45 : 0.3;
    for (let i = 0; i < 3; i++) expect(Math.abs(groups[4 * i]! / direct[4 * i]! - 1)).toBeLessThan(tolerance);
  });
});

describe('scoreCovariance', () => {
  it.each([
    [20_000, 'influence'],
    [20_001, 'random-groups'],
  ])('of %p preferences is from the %s', (n, method) => {
    expect(scoreCovariance(profile(n), true, Generator.fromText('deal')).method).toBe(method);
  });
});
