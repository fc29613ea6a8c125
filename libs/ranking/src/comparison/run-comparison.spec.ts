import { defaultSettings } from '../default-settings.ts';
import type { Profile } from '../profile.ts';
import { rank } from '../rank.ts';
import type { RankingSettings } from '../settings.ts';
import { profileOf } from '../testing/profile-of.ts';
import { changedAnswers } from './changed-answers.ts';
import { runComparison } from './run-comparison.ts';

const settings: RankingSettings = { ...defaultSettings, places: 1, draws: 200, replicates: 100 };
const run = (profile: Profile, more: Partial<RankingSettings> = {}) => ({
  profile,
  report: rank(profile, { ...settings, ...more }),
});
const north = (index: number) => (index < 6 ? 'north' : 'south');
const six = profileOf('a b c', ['6: a > b > c', '5: c > b > a'], { stratum: north });
const turned = profileOf('a b c', ['6: c > b > a', '5: c > b > a'], { stratum: north });

describe('runComparison', () => {
  test('a run beside itself: nothing differs and nothing moved', () => {
    expect(runComparison(run(six), run(six))).toMatchObject({
      settings: [],
      engines: null,
      answers: { same: 11, added: 0, removed: 0, changed: 0 },
      entered: [],
      left: [],
      moved: [],
      apart: [],
    });
  });

  test('other answers: who enters and leaves, and that the sets are apart', () => {
    const found = runComparison(run(six), run(turned));
    expect(found).toMatchObject({
      settings: [],
      answers: { same: 5, added: 0, removed: 0, changed: 6 },
      entered: ['c'],
      left: ['a'],
      moved: ['c', 'a'],
      apart: ['c', 'a'],
    });
    expect(found.areas.map(({ area, between, overlap }) => [area, between, overlap])).toEqual([
      ['c', 3, false],
      ['b', 2, true],
      ['a', 1, false],
    ]);
  });

  test('other settings: the earlier answers already stand where the later run puts them', () => {
    const halves = profileOf('a b c', ['6: a > b > c', '3: c > b > a'], { stratum: north });
    // Six of the many members of the south are worth more than three answers.
    const weighed = {
      ...halves,
      strata: halves.strata.map((one) => ({ ...one, members: one.id === 'south' ? 90 : 6 })),
    };
    const found = runComparison(run(weighed), run(weighed, { weighting: 'post-stratified' }));
    expect(found.settings).toEqual([{ setting: 'weighting', before: 'city', after: 'post-stratified' }]);
    expect(found.answers).toMatchObject({ same: 9, changed: 0 });
    for (const { between, after } of found.areas) expect(between).toBe(after?.rank);
    expect(found.entered).toEqual(['c']);
  });

  test('an area that only one run knows has no standing in the other', () => {
    const found = runComparison(run(six), run(profileOf('a b', ['6: a > b'])));
    expect(found.areas.at(-1)).toMatchObject({ area: 'c', after: null, overlap: true });
  });
});

describe('changedAnswers', () => {
  const one = (id: string, first: string) => ({
    id,
    stratum: 'north',
    weight: 1,
    ranked: [[first]],
    noOpinion: [],
  });

  test.each([
    [
      'an answer handed in anew with the same order is the same',
      [one('1', 'a')],
      [one('2', 'a')],
      [1, 0, 0, 0],
    ],
    ['one with another order is changed', [one('1', 'a')], [one('2', 'b')], [0, 0, 0, 1]],
    ['what came is added', [], [one('1', 'a')], [0, 1, 0, 0]],
    ['what went is removed', [one('1', 'a')], [], [0, 0, 1, 0]],
  ])('%s', (_, before, after, [same, added, removed, changed]) => {
    expect(changedAnswers(before, after, () => 'cork')).toEqual({ same, added, removed, changed });
  });

  test('the order of tied areas is no change', () => {
    const tied = (place: string[]) => ({ ...one('1', 'a'), ranked: [place] });
    expect(changedAnswers([tied(['a', 'b'])], [tied(['b', 'a'])])).toMatchObject({ same: 1, changed: 0 });
  });
});
