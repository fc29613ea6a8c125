import * as fc from 'fast-check';
import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { bordaFlips } from './borda-flips.ts';
import { profileScores } from './profile-scores.ts';

const flips = (frozen: FrozenProfile, upper: number, lower: number): number | undefined =>
  bordaFlips(frozen, frozen.weights, winsMatrix({ m: frozen.m, ...countPairs(frozen) }), upper, lower);

/** The profile with the chosen answers turned to "lower first, upper last". */
function turned(frozen: FrozenProfile, rows: readonly number[], upper: number, lower: number): FrozenProfile {
  const places = frozen.places.slice();
  for (const c of rows)
    for (let i = 0; i < frozen.m; i++) places[c * frozen.m + i] = i === lower ? 1 : i === upper ? 3 : 2;
  return { ...frozen, places };
}

describe('bordaFlips', () => {
  it.each([
    ['two areas, a lead of three votes', ['4: A > B', '1: B > A'], 2],
    ['a tie takes one', ['2: A > B', '2: B > A'], 1],
    ['the lower is ahead already', ['1: A > B', '2: B > A'], 0],
    // 2 answers swing by 4 steps of 2 each, from a lead of 3·2 − 2·1 = 4.
    ['three areas', ['3: A > C > B', '2: B > A > C'], 2],
  ])('%s', (_, lines, expected) => {
    expect(flips(freezeProfile(profileOf(lines.join().includes('C') ? 'A B C' : 'A B', lines)), 0, 1)).toBe(
      expected,
    );
  });

  it('counts single answers of a preference that stands for several', () => {
    const lines = ['42: A > B > C > D', '26: B > C > D > A', '15: C > D > B > A', '17: D > C > B > A'];
    const [copies, weighted] = [false, true].map((one) =>
      freezeProfile(profileOf('A B C D', lines, { weighted: one })),
    );
    for (const [upper, lower] of [
      [1, 2],
      [2, 0],
      [0, 3],
    ] as const) {
      const count = flips(weighted!, upper, lower)!;
      expect(count).toBe(flips(copies!, upper, lower));
      expect(count).toBeGreaterThan(1);
    }
  });

  it('is the smallest number that does, found by trying every choice of answers', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const complete = profile.preferences.slice(0, 6).map((p) => ({ ...p, noOpinion: [], weight: 1 }));
        const frozen = freezeProfile({ ...profile, preferences: complete });
        const ahead = (rows: readonly number[]): boolean => {
          const scores = profileScores(turned(frozen, rows, 0, 1));
          return scores[1]! > scores[0]! + 1e-9;
        };
        const choices = Array.from({ length: 2 ** frozen.n }, (_, bits) =>
          Array.from({ length: frozen.n }, (__, c) => c).filter((c) => (bits >> c) % 2 === 1),
        );
        const sufficient = choices.filter(ahead).map((rows) => rows.length);
        expect(flips(frozen, 0, 1)).toBe(sufficient.length > 0 ? Math.min(...sufficient) : undefined);
      }),
      { numRuns: 60 },
    );
  });
});
