import { countStatistics } from '../counting/count-statistics.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { bordaScores } from '../methods/borda-scores.ts';
import { Generator } from '../numeric/generator.ts';
import { standardNormal } from '../numeric/standard-normal.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { Profile } from '../profile.ts';
import { bordaCovariance } from './borda-covariance.ts';
import { bordaInfluences } from './borda-influences.ts';
import { drawDeviations } from './deviations.ts';
import { simultaneousRankSets } from './rank-sets.ts';

const areas = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() }));

/** Partial orders with ties, unranked areas and areas without an opinion, in two strata. */
function profile(n: number, members = n * 3): Profile {
  const generator = Generator.fromText(`profile of ${n}`);
  const preferences = Array.from({ length: n }, (_, c) => {
    const drawn = areas
      .map(({ id }, i) => ({ id, u: standardNormal(generator) - i * 0.4 }))
      .toSorted((x, y) => y.u - x.u)
      .map(({ id }) => id);
    const [p, q, r, s] = drawn as [string, string, string, string];
    const ranked = c % 3 === 0 ? [[p, q], [r]] : c % 3 === 1 ? [[p], [q], [r]] : [[p], [q], [r], [s]];
    return {
      id: `c${c}`,
      stratum: c % 4 === 0 ? 'north' : 'south',
      weight: 1,
      ranked,
      noOpinion: c % 3 === 1 ? [s] : [],
    };
  });
  const answered = (id: string): number => preferences.filter(({ stratum }) => stratum === id).length;
  const strata = ['north', 'south'].map((id) => ({
    id,
    members: Math.round((answered(id) * members) / n),
  }));
  return { areas, strata, preferences };
}

function scores(frozen: FrozenProfile): Float64Array {
  return bordaScores(winsMatrix(countStatistics(frozen)), frozen.m);
}

describe('bordaInfluences', () => {
  it('is the derivative of the scores by the weight of one answer, and sums to zero', () => {
    const frozen = freezeProfile(profile(20));
    const values = bordaInfluences(frozen);
    const before = scores(frozen);
    const step = 1e-6;
    for (let c = 0; c < frozen.n; c++) {
      const weights = frozen.weights.slice();
      weights[c]! += step;
      const after = scores({ ...frozen, weights });
      for (let i = 0; i < 4; i++) expect((after[i]! - before[i]!) / step).toBeCloseTo(values[c * 4 + i]!, 4);
    }
    for (let i = 0; i < 4; i++) {
      let sum = 0;
      for (let c = 0; c < frozen.n; c++) sum += values[c * 4 + i]!;
      expect(sum).toBeCloseTo(0, 10);
    }
  });
});

describe('bordaCovariance', () => {
  it('is singular, because the scores sum to a constant', () => {
    const covariance = bordaCovariance(freezeProfile(profile(30)), true).covariance;
    for (let i = 0; i < 4; i++)
      expect(covariance.subarray(4 * i, 4 * i + 4).reduce((a, b) => a + b)).toBeCloseTo(0, 10);
  });

  it('takes a preference of weight 2 for two answers', () => {
    const single = profile(12);
    const [first] = single.preferences;
    const weighted = { ...single, preferences: single.preferences.with(0, { ...first!, weight: 2 }) };
    const doubled = { ...single, preferences: [...single.preferences, { ...first!, id: 'copy' }] };
    const [a, b] = [weighted, doubled].map((p) => bordaCovariance(freezeProfile(p), true).covariance);
    a!.forEach((value, k) => expect(value).toBeCloseTo(b![k]!, 10));
  });

  it('shrinks by the share that has not answered, to nothing when all have', () => {
    const without = bordaCovariance(freezeProfile(profile(40, 120)), false).covariance;
    const third = bordaCovariance(freezeProfile(profile(40, 120)), true).covariance;
    third.forEach((value, k) => expect(value).toBeCloseTo((without[k]! * 2) / 3, 10));
    expect(Math.max(...bordaCovariance(freezeProfile(profile(40, 40)), true).covariance)).toBe(0);
  });

  it('matches how scores vary when answers are drawn anew', () => {
    const frozen = freezeProfile(profile(400));
    const { covariance } = bordaCovariance(frozen, false);
    const generator = Generator.fromText('anew');
    const rows = [0, 1].map((h) => Array.from(frozen.stratum.keys()).filter((c) => frozen.stratum[c] === h));
    const rounds = 3000;
    const sums = new Float64Array(4);
    const squares = new Float64Array(4);
    for (let round = 0; round < rounds; round++) {
      const weights = new Float64Array(frozen.n);
      for (const stratum of rows)
        for (let k = 0; k < stratum.length; k++)
          weights[stratum[Math.floor(generator.unit() * stratum.length)]!]! += 1;
      scores({ ...frozen, weights }).forEach((score, i) => {
        sums[i]! += score / rounds;
        squares[i]! += (score * score) / rounds;
      });
    }
    for (let i = 0; i < 4; i++) {
      const ratio = (squares[i]! - sums[i]! * sums[i]!) / covariance[i * 5]!;
      expect(Math.abs(ratio - 1)).toBeLessThan(0.12);
    }
  });

  it('gives the rank sets of the per-city multiplier bootstrap', () => {
    const frozen = freezeProfile(profile(60));
    const { m, n } = frozen;
    const { covariance } = bordaCovariance(frozen, false);
    const values = bordaInfluences(frozen);
    const generator = Generator.fromText('multipliers');
    const draws = 20_000;
    const deviations = drawDeviations({ covariance, degrees: Infinity }, m, draws, generator);
    const answered = [0, 1].map((h) => frozen.stratum.filter((other) => other === h).length);
    const mean = new Float64Array(2 * m);
    values.forEach((value, k) => {
      const h = frozen.stratum[Math.floor(k / m)]!;
      mean[h * m + (k % m)]! += value / answered[h]!;
    });
    const multiplied = new Float64Array(draws * m);
    for (let d = 0; d < draws; d++) {
      for (let c = 0; c < n; c++) {
        const h = frozen.stratum[c]!;
        const z = standardNormal(generator) * Math.sqrt(answered[h]! / (answered[h]! - 1));
        for (let i = 0; i < m; i++) multiplied[d * m + i]! += z * (values[c * m + i]! - mean[h * m + i]!);
      }
    }
    const point = scores(frozen);
    const a = simultaneousRankSets(point, deviations, 0.95);
    const b = simultaneousRankSets(point, { ...deviations, values: multiplied }, 0.95);
    expect(a).toEqual(b);
    const variance = (of: Float64Array, i: number): number => {
      let sum = 0;
      for (let d = 0; d < draws; d++) sum += of[d * m + i]! ** 2 / draws;
      return sum;
    };
    for (let i = 0; i < m; i++)
      expect(Math.abs(variance(multiplied, i) / variance(deviations.values, i) - 1)).toBeLessThan(0.05);
  });

  it('says nothing with a single answer', () => {
    expect(bordaCovariance(freezeProfile(profile(1)), true).covariance.every(Number.isNaN)).toBe(true);
  });
});
