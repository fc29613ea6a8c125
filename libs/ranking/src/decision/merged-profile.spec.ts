import { rank } from '../rank.ts';
import { defaultSettings } from '../default-settings.ts';
import { profileOf } from '../testing/profile-of.ts';
import { areaLineage, isMerged, mergedArea } from './decided-area.ts';
import { mergedProfile } from './merged-profile.ts';
import { movedAreas } from './moved-areas.ts';

const merge = { area: mergedArea(['c', 'b']), label: 'B and C' };
const settings = { ...defaultSettings, places: 1, draws: 100, replicates: 100 };

describe('the rule of the best place', () => {
  test.each<[string, string, readonly (readonly string[])[], readonly string[]]>([
    ['takes the place of the better area', 'a > c > d > b', [['a'], ['b+c'], ['d']], []],
    ['closes the gap that the worse area leaves', 'b > c > a', [['b+c'], ['a']], []],
    ['is one in a tie of its own areas', 'a > b = c > d', [['a'], ['b+c'], ['d']], []],
    ['keeps a tie with another area', 'a = b > c > d', [['a', 'b+c'], ['d']], []],
    ['is below where none of its areas was ranked', 'a > d', [['a'], ['d']], []],
    ['is ranked although one of its areas has no opinion', 'a > b | c', [['a'], ['b+c']], []],
    ['leaves the comparisons when no area has an opinion', 'a | b c', [['a']], ['b+c']],
    ['is below where one area is below and the other without opinion', 'a | c', [['a']], []],
  ])('%s', (_, line, ranked, noOpinion) => {
    const [preference] = mergedProfile(profileOf('a b c d', [line]), [merge]).preferences;
    expect(preference).toMatchObject({ ranked, noOpinion });
  });

  test('takes the highest rating', () => {
    const profile = profileOf('a b c d', ['a > b']);
    const ratings = { importance: { a: 2, b: 1, c: 4 } };
    const [preference] = mergedProfile(
      { ...profile, preferences: profile.preferences.map((one) => ({ ...one, ratings })) },
      [merge],
    ).preferences;
    expect(preference?.ratings).toEqual({ importance: { a: 2, 'b+c': 4 } });
  });

  test('changes nothing when nothing is merged', () => {
    const profile = profileOf('a b c d', ['a > b']);
    expect(mergedProfile(profile, [{ area: 'a', label: 'Renamed' }])).toBe(profile);
  });

  test('ranks the merged area anew, and says where everything stood before', () => {
    const profile = profileOf('a b c d', ['2: a > b > c > d', '2: c > a > d > b', 'b > d > a > c']);
    const before = rank(profile, settings).areas;
    const after = rank(mergedProfile(profile, [merge]), settings).areas;
    expect(before[0]?.id).toBe('a');
    expect(after[0]?.id).toBe('b+c');
    expect(movedAreas(before, after)[0]).toMatchObject({
      area: 'b+c',
      rank: 1,
      before: [{ area: 'c' }, { area: 'b' }],
    });
  });

  test('leaves every answer counted once, whatever is merged', () => {
    const profile = profileOf('a b c d', ['4: a > b > c > d', '3: d > c']);
    const merged = mergedProfile(profile, [merge]);
    expect(merged.preferences).toHaveLength(7);
    expect(rank(merged, settings).preferences).toBe(7);
  });
});

test('the id of a merged area tells its lineage', () => {
  expect(areaLineage(merge.area)).toEqual(['b', 'c']);
  expect([isMerged('b+c'), isMerged('b')]).toEqual([true, false]);
});
