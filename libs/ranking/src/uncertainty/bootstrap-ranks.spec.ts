import { Generator } from '../numeric/generator.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import type { Preference, Profile } from '../profile.ts';
import { bootstrapRanks, type BootstrapSettings } from './bootstrap-ranks.ts';
import { pairReplicates } from './replicate-pairs.ts';
import { resamplingUnits } from './resampling-units.ts';
import { stratifiedCovariance } from './stratified-covariance.ts';
import { topShares } from './top-shares.ts';
import { varianceStrata } from './variance-strata.ts';

const settings: BootstrapSettings = { replicates: 4000, seed: 'replicates', finitePopulation: false };

function profile(orders: readonly string[], members = 100): Profile {
  const strata = ['north', 'south'];
  const letters = [...new Set(orders.join('').replace(/[^a-z]/g, ''))].sort();
  const preferences = orders.map((order, c): Preference => {
    const [ranked, without] = order.split('?') as [string, string | undefined];
    return {
      id: `c${c}`,
      stratum: strata[c % 3 === 0 ? 0 : 1]!,
      weight: 1,
      ranked: ranked.split('>').map((place) => [...place]),
      noOpinion: [...(without ?? '')],
    };
  });
  return {
    areas: letters.map((id) => ({ id, label: id })),
    strata: strata.map((id) => ({ id, members })),
    preferences,
  };
}

const mixed = ['a>b>c', 'b>a>c', 'a>c>b', 'c>ab', 'a>b?c', 'bc>a', 'c>a?b', 'a>b>c', 'b>c>a', 'ab>c'];

describe('bootstrapRanks', () => {
  it('leaves a unanimous order as it is in every replicate', () => {
    const { borda, schulze } = bootstrapRanks(freezeProfile(profile(Array(9).fill('a>b>c'))), settings);
    const identity = [1, 0, 0, 0, 1, 0, 0, 0, 1];
    expect([...borda]).toEqual(identity);
    expect([...schulze]).toEqual(identity);
  });

  it('shares the ranks of a full tie evenly', () => {
    const { borda, schulze } = bootstrapRanks(freezeProfile(profile(Array(6).fill('abcd'))), settings);
    for (const share of [...borda, ...schulze]) expect(share).toBeCloseTo(0.25, 12);
  });

  it('gives matrices whose rows and columns sum to one', () => {
    const { borda, schulze } = bootstrapRanks(freezeProfile(profile(mixed)), settings);
    for (const matrix of [borda, schulze]) {
      for (let i = 0; i < 3; i++) {
        expect(matrix[3 * i]! + matrix[3 * i + 1]! + matrix[3 * i + 2]!).toBeCloseTo(1, 10);
        expect(matrix[i]! + matrix[3 + i]! + matrix[6 + i]!).toBeCloseTo(1, 10);
      }
    }
    expect(topShares(borda, 3, 3).every((share) => Math.abs(share - 1) < 1e-10)).toBe(true);
  });

  it('depends on the seed and on nothing else', () => {
    const frozen = freezeProfile(profile(mixed));
    expect(bootstrapRanks(frozen, settings)).toEqual(bootstrapRanks(frozen, settings));
    expect(bootstrapRanks(frozen, settings)).not.toEqual(bootstrapRanks(frozen, { ...settings, seed: 'x' }));
  });

  it('does not vary where every member has answered', () => {
    const frozen = freezeProfile(profile(mixed));
    const strata = frozen.strata.map(({ id }, h) => ({
      id,
      members: frozen.stratum.filter((other) => other === h).length,
    }));
    const { borda } = bootstrapRanks({ ...frozen, strata }, { ...settings, finitePopulation: true });
    expect([...borda].every((share) => share === 0 || share === 1)).toBe(true);
  });
});

describe('pairReplicates', () => {
  const frozen = freezeProfile(profile([...mixed, ...mixed, ...mixed], 40));
  const { m, n } = frozen;
  // Weights that differ within strata, so that a stratum has several cells.
  const perAnswer = Float64Array.from({ length: n }, (_, c) => 1 + (c % 3));
  const strata = varianceStrata(frozen);

  /** n × 1: what each answer adds to the weight that puts area i above area j, or compares them. */
  function contributions(i: number, j: number, counts: (p: number, q: number) => boolean): Float64Array {
    return Float64Array.from({ length: n }, (_, c) => {
      const p = frozen.places[c * m + i]!;
      const q = frozen.places[c * m + j]!;
      return p !== 0 && q !== 0 && counts(p, q) ? perAnswer[c]! : 0;
    });
  }

  it.each([
    ['i above j', 0, 1, 1, (p: number, q: number) => p < q],
    ['j above i', 1, 0, 3, (p: number, q: number) => p < q],
    ['compared at all', 0, 2, 9 + 2, () => true],
  ])(
    '%s: unbiased total and variance, with and without finite-population correction',
    (_, i, j, at, counts) => {
      const values = contributions(i, j, counts);
      const total = values.reduce((sum, value) => sum + value, 0);
      for (const finitePopulation of [false, true]) {
        const units = resamplingUnits(frozen, Generator.fromText('units'), perAnswer);
        const generator = Generator.fromText('Rao and Wu');
        const { pairs, next } = pairReplicates(units, m, finitePopulation, generator);
        const [expected] = stratifiedCovariance(
          values,
          1,
          frozen.weights,
          strata,
          finitePopulation,
        ).covariance;
        const rounds = 8000;
        let mean = 0;
        let variance = 0;
        for (let round = 0; round < rounds; round++) {
          next();
          mean += pairs[at]! / rounds;
          variance += (pairs[at]! - total) ** 2 / rounds;
        }
        expect(Math.abs(mean - total)).toBeLessThan(4 * Math.sqrt(expected! / rounds));
        expect(Math.abs(variance / expected! - 1)).toBeLessThan(0.08);
      }
    },
  );

  it('draws random groups of answers where there are very many', () => {
    const many = freezeProfile(
      profile(
        Array.from({ length: 3000 }, (_, c) => mixed[c % 10]!),
        1e6,
      ),
    );
    const generator = Generator.fromText('groups');
    const units = resamplingUnits(many, generator);
    expect(units.sizes.length).toBeLessThanOrEqual(1024);
    expect(units.sizes.reduce((a, b) => a + b)).toBe(3000);
    const values = Float64Array.from({ length: 3000 }, (_, c) =>
      Number(many.places[c * 3]! < many.places[c * 3 + 1]! && many.places[c * 3] !== 0),
    );
    const total = values.reduce((a, b) => a + b);
    const [expected] = stratifiedCovariance(values, 1, many.weights, varianceStrata(many), false).covariance;
    const { pairs, next } = pairReplicates(units, 3, false, generator);
    let variance = 0;
    for (let round = 0; round < 2000; round++) {
      next();
      variance += (pairs[1]! - total) ** 2 / 2000;
    }
    expect(Math.abs(variance / expected! - 1)).toBeLessThan(0.2);
  });
});
