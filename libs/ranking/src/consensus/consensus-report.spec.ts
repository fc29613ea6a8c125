import * as fc from 'fast-check';
import { freezeProfile } from '../profile/freeze-profile.ts';
import type { Profile } from '../profile.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { consensusReport, type ConsensusReport } from './consensus-report.ts';
import { regionalDisagreement, type RegionalDisagreement } from './regional-disagreement.ts';

const reportOf = (profile: Profile): ConsensusReport => {
  const frozen = freezeProfile(profile);
  return consensusReport(frozen, frozen.weights, [frozen.areas.map((_, i) => i)]);
};

const disagreementOf = (profile: Profile): RegionalDisagreement | undefined => {
  const frozen = freezeProfile(profile);
  return regionalDisagreement(frozen, frozen.weights);
};

describe('consensusReport', () => {
  it('counts an area among the first and last three, ties across the line by their share', () => {
    const { areas } = reportOf(profileOf('A B C D E', ['A > B = C = D > E', 'E > D | A']));
    const shares = (id: string): number[] =>
      [areas[id]!.top3, areas[id]!.bottom3].map((x) => Math.round(x * 12));
    // First answer: B, C, D share positions 2–4. Second: B and C tied below, positions 3–4 of four.
    expect(['A', 'B', 'C', 'D', 'E'].map(shares)).toEqual([
      [6, 0],
      [4 + 3, 4 + 6],
      [4 + 3, 4 + 6],
      [4 + 6, 4 + 6],
      [6, 6],
    ]);
  });

  it('shows an area that splits the cities as polarised, one that all place alike as agreed', () => {
    const { areas } = reportOf(profileOf('A B C', ['2: A > B > C', '2: C > B > A']));
    expect(areas.B!.positions).toEqual({ agreement: 1, polarisation: 0, tastleWierman: 1, leik: 1 });
    expect(areas.A!.positions).toMatchObject({ agreement: -1, polarisation: 1, leik: 0 });
  });

  it('gives each region its own ranks', () => {
    const profile = profileOf('A B', ['A > B', 'B > A'], { stratum: (c) => ['north', 'south'][c]! });
    expect(reportOf(profile).areas.A!.regions).toEqual({ north: 1, south: 2 });
  });

  it('leaves answers without an opinion on some area out of W, and says how many remain', () => {
    const report = reportOf(profileOf('A B C', ['2: A > B > C', '1: C > B | A']));
    expect(report.kendallW).toMatchObject({ w: 1, rankings: 2 });
  });

  it('stands on an empty profile', () => {
    expect(reportOf(profileOf('A B', []))).toMatchObject({ kendallW: null, tauX: null, disagreement: null });
  });

  it('is finite JSON for any profile', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const report = reportOf(profile);
        const finite = (value: unknown): boolean =>
          typeof value === 'number'
            ? Number.isFinite(value)
            : value === null || typeof value !== 'object' || Object.values(value).every(finite);
        expect(finite(report)).toBe(true);
      }),
    );
  });
});

describe('regionalDisagreement', () => {
  it('lies wholly between regions that are each of one mind', () => {
    const profile = profileOf('A B C', ['3: A > B > C', '3: C > B > A'], {
      stratum: (c) => (c < 3 ? 'north' : 'south'),
    });
    const split = disagreementOf(profile)!;
    expect(split.between).toBeCloseTo(1, 12);
    expect(split.adjusted).toBeCloseTo(1, 12);
    expect(split.byChance).toBeCloseTo(0.2, 12);
  });

  it('is the share by counting every pair of cities', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const preferences = profile.preferences.map((p) => ({ ...p, weight: 1 }));
        const frozen = freezeProfile({ ...profile, preferences });
        const split = regionalDisagreement(frozen, frozen.weights);
        if (!split) return;
        const { m, n, places, stratum } = frozen;
        const sign = (c: number, i: number, j: number): number => {
          const [p, q] = [places[c * m + i]!, places[c * m + j]!];
          return p === 0 || q === 0 ? 0 : Math.sign(q - p);
        };
        const squared = (a: number, b: number): number => {
          let sum = 0;
          for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) sum += (sign(a, i, j) - sign(b, i, j)) ** 2;
          return sum;
        };
        let all = 0;
        let within = 0;
        for (let a = 0; a < n; a++) {
          for (let b = 0; b < n; b++) {
            const size = stratum.filter((h) => h === stratum[a]).length;
            all += squared(a, b) / n;
            if (stratum[a] === stratum[b]) within += squared(a, b) / size;
          }
        }
        expect(split.between).toBeCloseTo(1 - within / all, 10);
      }),
    );
  });

  it('cannot be told from one region', () => {
    expect(disagreementOf(profileOf('A B', ['3: A > B', 'B > A']))).toBeUndefined();
  });
});
