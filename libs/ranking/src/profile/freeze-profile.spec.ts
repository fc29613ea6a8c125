import * as fc from 'fast-check';
import { Problem } from '#problem';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import type { Profile } from '../profile.ts';
import { freezeProfile } from './freeze-profile.ts';
import { BELOW, NO_OPINION } from './frozen-profile.ts';
import { profileLimits } from './profile-limits.ts';

const refusal = (profile: Profile): Problem => {
  try {
    freezeProfile(profile);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('not refused');
};

/** The profile with a margin of city sizes, all its cities of one size. */
const sized = (profile: Profile, large: number, size: string): Profile => ({
  ...profile,
  margins: [
    {
      id: 'size',
      categories: [
        { id: 'small', members: 5 },
        { id: 'large', members: large },
      ],
    },
  ],
  preferences: profile.preferences.map((preference) => ({ ...preference, categories: { size } })),
});

describe('freezeProfile', () => {
  it('reads places, ties, below and no opinion', () => {
    const frozen = freezeProfile(profileOf('d c b a', ['b > c = a', 'd | a b']));
    expect(frozen.areas.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect([...frozen.places]).toEqual([2, 1, 2, BELOW, NO_OPINION, NO_OPINION, BELOW, 1]);
  });

  it('gives the same bytes in whatever order areas, strata, preferences and ties come', () => {
    fc.assert(
      fc.property(anyProfile, fc.infiniteStream(fc.nat()), (profile, keys) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: keys.next().value }))
            .sort((x, y) => x.key - y.key)
            .map(({ item }) => item);
        const again = freezeProfile({
          areas: shuffle(profile.areas),
          strata: shuffle(profile.strata),
          preferences: shuffle(profile.preferences).map((preference) => ({
            ...preference,
            ranked: preference.ranked.map(shuffle),
            noOpinion: shuffle(preference.noOpinion),
          })),
        });
        expect(again).toEqual(freezeProfile(profile));
      }),
    );
  });

  it('hashes everything that counts', () => {
    const base = profileOf('a b c', ['a > b', 'b > c']);
    const [first, ...others] = base.preferences;
    const variants: Profile[] = [
      base,
      { ...base, areas: base.areas.map((area) => ({ ...area, label: `${area.label}!` })) },
      { ...base, strata: base.strata.map((stratum) => ({ ...stratum, members: 99 })) },
      sized(base, 3, 'small'),
      sized(base, 4, 'small'),
      sized(base, 4, 'large'),
      { ...base, preferences: [{ ...first!, weight: 2 }, ...others] },
      { ...base, preferences: [{ ...first!, ranked: [['a', 'b']] }, ...others] },
      { ...base, preferences: [{ ...first!, noOpinion: ['c'] }, ...others] },
      { ...base, preferences: [{ ...first!, ratings: { importance: { a: 5 } } }, ...others] },
    ];
    expect(new Set(variants.map((profile) => freezeProfile(profile).hash)).size).toBe(variants.length);
  });

  it('refuses every kind of mistake where it stands', () => {
    const base = profileOf('a b c', ['a > b', 'b > c']);
    const [first, second] = base.preferences;
    const wrong: Profile = {
      ...base,
      preferences: [
        { ...first!, weight: 1.5, ranked: [['a', 'x'], ['a'], []] },
        {
          ...second!,
          id: first!.id,
          stratum: 'nowhere',
          noOpinion: ['b'],
          ratings: { capacity: { a: 6, y: 1 } },
        },
      ],
    };
    expect(
      refusal(wrong)
        .errors.map(({ path, code }) => `${path} ${code}`)
        .sort(),
    ).toEqual([
      '/preferences/0/ranked/0/1 unknown-area',
      '/preferences/0/ranked/1/0 duplicate-area',
      '/preferences/0/ranked/2 empty-place',
      '/preferences/0/weight invalid-weight',
      '/preferences/1/id duplicate-id',
      '/preferences/1/noOpinion/0 duplicate-area',
      '/preferences/1/ratings/capacity/a invalid-rating',
      '/preferences/1/ratings/capacity/y unknown-area',
      '/preferences/1/stratum unknown-stratum',
    ]);
  });

  it('reads margins in canonical order', () => {
    const [margin] = freezeProfile(sized(profileOf('a b', ['a', 'b']), 4, 'small')).margins;
    expect(margin).toEqual({
      id: 'size',
      categories: [
        { id: 'large', members: 4 },
        { id: 'small', members: 5 },
      ],
      of: Uint16Array.of(1, 1),
    });
  });

  it('refuses a city without a known category in every margin', () => {
    const profile = sized(profileOf('a b', ['a', 'b']), 4, 'tiny');
    const [first, second] = profile.preferences;
    const wrong = { ...profile, preferences: [first!, { ...second!, categories: { climate: 'dry' } }] };
    expect(refusal(wrong).errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/preferences/0/categories/size unknown-category',
      '/preferences/1/categories/climate unknown-margin',
      '/preferences/1/categories/size missing-category',
    ]);
  });

  it('refuses a profile that is too small or too large to rank', () => {
    const areas = Array.from({ length: profileLimits.areas + 1 }, (_, i) => `area-${i}`).join(' ');
    expect(refusal(profileOf('a', [])).errors).toEqual([{ path: '/areas', code: 'too-few-areas' }]);
    expect(refusal(profileOf(areas, [])).kind).toBe('too-large');
  });

  it('takes ids that name properties of every object', () => {
    const frozen = freezeProfile(profileOf('__proto__ constructor', ['__proto__ > constructor']));
    expect([...frozen.places]).toEqual([1, 2]);
  });
});
