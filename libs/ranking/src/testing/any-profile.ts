import * as fc from 'fast-check';
import type { Preference, Profile } from '../profile.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

const anyPreference = (areas: readonly string[], id: string): fc.Arbitrary<Preference> =>
  fc
    .record({
      // 0 = no opinion, 6 = below, else a place.
      place: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: areas.length, maxLength: areas.length }),
      weight: fc.integer({ min: 1, max: 4 }),
      stratum: fc.constantFrom('east', 'west', 'south'),
      rating: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: areas.length, maxLength: areas.length }),
    })
    .map(({ place, weight, stratum, rating }) => ({
      id,
      stratum,
      weight,
      ranked: [1, 2, 3, 4, 5]
        .map((k) => areas.filter((_, i) => place[i] === k))
        .filter((group) => group.length > 0),
      noOpinion: areas.filter((_, i) => place[i] === 0),
      ratings: {
        importance: Object.fromEntries(areas.flatMap((area, i) => (rating[i] ? [[area, rating[i]]] : []))),
      },
    }));

/** Any small profile with ties, "no opinion", weights, three strata and ratings. */
export const anyProfile: fc.Arbitrary<Profile> = fc
  .record({ m: fc.integer({ min: 2, max: 6 }), n: fc.integer({ min: 0, max: 9 }) })
  .chain(({ m, n }) => {
    const areas = letters.slice(0, m);
    const ids = Array.from({ length: n }, (_, c) => `city-${c}`);
    return fc.tuple(...ids.map((id) => anyPreference(areas, id))).map((preferences) => ({
      areas: areas.map((id) => ({ id, label: id.toUpperCase() })),
      strata: ['east', 'west', 'south'].map((id) => ({ id, members: 20 })),
      preferences,
    }));
  });

/** Any pairwise matrix (m × m, zeros on the diagonal) of small whole numbers, ties likely. */
export const anyPairwise: fc.Arbitrary<{ readonly m: number; readonly pairwise: Float64Array }> = fc
  .integer({ min: 2, max: 6 })
  .chain((m) =>
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: m * m, maxLength: m * m }).map((cells) => ({
      m,
      pairwise: Float64Array.from(cells, (cell, k) => (Math.floor(k / m) === k % m ? 0 : cell)),
    })),
  );
