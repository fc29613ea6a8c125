import * as fc from 'fast-check';
import { freezeProfile } from '../profile/freeze-profile.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { nonResponseBound } from './non-response-bound.ts';
import { profileScores } from './profile-scores.ts';
import { scoreRanks } from './score-ranks.ts';

/** The profile with further answers (rows of places) from the first stratum. */
function withAnswers(frozen: FrozenProfile, rows: readonly (readonly number[])[]): FrozenProfile {
  return {
    ...frozen,
    n: frozen.n + rows.length,
    places: Uint8Array.from([...frozen.places, ...rows.flat()]),
    weights: Float64Array.from([...frozen.weights, ...rows.map(() => 1)]),
  };
}

/** Every row of places 1 … m or no opinion (0). */
function everyRow(m: number): readonly (readonly number[])[] {
  if (m === 0) return [[]];
  return everyRow(m - 1).flatMap((row) => [0, 1, 2, 3].map((place) => [...row, place]));
}

const silentProfile = (silent: number): fc.Arbitrary<FrozenProfile> =>
  anyProfile
    .filter(({ areas }) => areas.length <= 3)
    .map((profile) => {
      const frozen = freezeProfile(profile);
      const answers = frozen.strata.map((_, h) =>
        frozen.weights.reduce((sum, w, c) => (frozen.stratum[c] === h ? sum + w : sum), 0),
      );
      const strata = frozen.strata.map(({ id }, h) => ({
        id,
        members: answers[h]! + (h === 0 ? silent : 0),
      }));
      return { ...frozen, strata };
    });

describe('nonResponseBound', () => {
  const one = new Float64Array(3).fill(1);

  it('is exact: two silent members can do what it says, and no two ballots can do more', () => {
    fc.assert(
      fc.property(silentProfile(2), (frozen) => {
        const { m } = frozen;
        const { silent, needed, best, worst } = nonResponseBound(frozen, one);
        expect(silent).toBe(2);
        const reached = new Float64Array(m * m).fill(-1);
        const rows = everyRow(m);
        const behaviours = [[], ...rows.map((row) => [row]), ...rows.flatMap((a) => rows.map((b) => [a, b]))];
        for (const behaviour of behaviours) {
          const scores = profileScores(withAnswers(frozen, behaviour));
          const ranks = scoreRanks(scores);
          for (let i = 0; i < m; i++) {
            if (ranks[i]! < best[i]! || ranks[i]! > worst[i]!) throw new Error('rank beyond the bound');
            for (let j = 0; j < m; j++) {
              const pair = i * m + j;
              if (i === j || scores[i]! > scores[j]! + 1e-9) continue;
              if (reached[pair]! < 0 || behaviour.length < reached[pair]!) reached[pair] = behaviour.length;
            }
          }
        }
        for (let i = 0; i < m; i++) reached[i * m + i] = 0;
        expect([...needed]).toEqual([...reached]);
      }),
      { numRuns: 25 },
    );
  });

  it('settles every order when nobody is silent', () => {
    const frozen = freezeProfile(profileOf('A B', ['2: A > B', '1: B > A']));
    const bound = nonResponseBound({ ...frozen, strata: [{ id: 'all', members: 3 }] }, one);
    expect(bound).toEqual({ silent: 0, needed: Float64Array.of(0, -1, 0, 0), best: [1, 2], worst: [1, 2] });
  });

  it('counts the heaviest silent members first', () => {
    const profile = profileOf('A B', ['3: A > B'], { stratum: (c) => (c < 2 ? 'light' : 'heavy') });
    const strata = [
      { id: 'light', members: 50 },
      { id: 'heavy', members: 3 },
    ];
    const frozen = freezeProfile({ ...profile, strata });
    // In canonical order heavy comes first. A leads by 1 + 1 + 4; two heavy members take 8 of it away.
    expect(nonResponseBound(frozen, Float64Array.of(4, 1)).needed[1]).toBe(2);
    expect(nonResponseBound(frozen, Float64Array.of(1, 1)).needed[1]).toBe(3);
  });
});
