import { rank } from '../rank.ts';
import { defaultSettings } from '../default-settings.ts';
import type { Profile } from '../profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { withoutGroups } from './without-groups.ts';

const settings = { weighting: 'city', unranked: 'below', places: 1 } as const;

/** Six cities of one country hold A first, four of another and one without a country B. */
const profile: Profile = profileOf('A B C', ['6: A > B > C', '5: B > C > A']);
const countryOf = (id: string): string | undefined => {
  const index = Number(id.slice(1));
  if (index < 6) return 'KOR';
  return index < 10 ? 'FRA' : undefined;
};

describe('withoutGroups', () => {
  it('ranks the rest by the official rule, the largest group first', () => {
    const changes = withoutGroups(profile, settings, countryOf, 1);
    expect(changes.map(({ without, answers }) => [without, answers])).toEqual([
      ['KOR', 6],
      ['FRA', 4],
    ]);
    expect(changes[0]).toEqual({
      without: 'KOR',
      answers: 6,
      ranks: { A: 3, B: 1, C: 2 },
      entered: [],
      left: [],
      largestShift: 1,
    });
    expect(changes[1]).toMatchObject({ ranks: { A: 1, B: 2, C: 3 }, entered: ['A'], left: ['B'] });
  });

  it('is what ranking the other answers alone gives', () => {
    const [withoutKorea] = withoutGroups(profile, settings, countryOf, 1);
    const others = {
      ...profile,
      preferences: profile.preferences.filter(({ id }) => countryOf(id) !== 'KOR'),
    };
    const alone = rank(others, { ...defaultSettings, places: 1, draws: 100, replicates: 100 });
    expect(withoutKorea?.ranks).toEqual(Object.fromEntries(alone.areas.map(({ id, rank: at }) => [id, at])));
  });

  it('leaves small groups and a group that is alone unsaid', () => {
    expect(withoutGroups(profile, settings, countryOf, 5).map(({ without }) => without)).toEqual(['KOR']);
    expect(withoutGroups(profile, settings, () => 'KOR', 1)).toEqual([]);
  });

  it('does not depend on the order of the preferences', () => {
    const turned = { ...profile, preferences: profile.preferences.toReversed() };
    expect(withoutGroups(turned, settings, countryOf, 1)).toEqual(
      withoutGroups(profile, settings, countryOf, 1),
    );
  });
});
