import { defaultSettings, rank } from '#ranking';
import type { Preference, Profile } from '#ranking';
import { answerTo, profileWithout } from './question.ts';
import type { Question } from './question.ts';

const preference = (id: number, stratum: string, ranked: readonly string[]): Preference => ({
  id: String(id),
  stratum,
  weight: 1,
  ranked: ranked.map((area) => [area]),
  noOpinion: [],
});

/** Ten answers from the north want a, four from the south want c. */
const profile: Profile = {
  areas: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })),
  strata: [
    { id: 'north', members: 12 },
    { id: 'south', members: 12 },
  ],
  preferences: [
    ...Array.from({ length: 10 }, (_, id) => preference(id, 'north', ['a', 'b', 'c'])),
    ...Array.from({ length: 4 }, (_, id) => preference(10 + id, 'south', ['c', 'b', 'a'])),
  ],
};
const settings = { ...defaultSettings, places: 1, draws: 200, replicates: 100 };
const official = rank(profile, settings);
const usual: Question = { weighting: 'city', unranked: 'below', places: 1, rule: 'borda', without: '' };

describe('answerTo', () => {
  it('agrees with the official ranking when nothing else is asked', () => {
    const { areas, enter, leave } = answerTo(usual, profile, official);
    expect(areas.map(({ id, official: was, asked }) => [id, was, asked])).toEqual([
      ['a', 1, 1],
      ['b', 2, 2],
      ['c', 3, 3],
    ]);
    expect([enter, leave]).toEqual([[], []]);
  });

  it('says who enters and who leaves the places without a region', () => {
    const { areas, enter, leave, report } = answerTo({ ...usual, without: 'north' }, profile, official);
    expect([enter, leave]).toEqual([['c'], ['a']]);
    expect(areas[0]).toEqual({ id: 'c', official: 3, asked: 1 });
    expect(report.strata.map(({ id }) => id)).toEqual(['south']);
  });

  it('leaves out regions that are counted together as they are counted', () => {
    const pooled = {
      ...profile,
      strata: profile.strata.map((one) => ({ ...one, id: one.id === 'north' ? 'east+north' : one.id })),
      preferences: profile.preferences.map((one) =>
        one.stratum === 'north' ? { ...one, stratum: 'east+north' } : one,
      ),
    };
    const asked = { ...usual, without: 'east+north' };
    expect(answerTo(asked, pooled, rank(pooled, settings))).toMatchObject({ enter: ['c'], leave: ['a'] });
  });

  it('takes another number of places as fewer or more that enter', () => {
    expect(answerTo({ ...usual, places: 2 }, profile, official).enter).toEqual(['b']);
  });

  it('orders by another method, and counts ties across the line for nobody', () => {
    const tied: Profile = {
      ...profile,
      preferences: [preference(1, 'north', ['a', 'b', 'c']), preference(2, 'south', ['b', 'a', 'c'])],
    };
    const answer = answerTo({ ...usual, rule: 'copeland' }, tied, rank(tied, settings));
    expect(answer.areas.map(({ asked }) => asked)).toEqual([1, 1, 3]);
    expect(answer.enter).toEqual([]);
  });

  it('does not rank what the method knows nothing of', () => {
    expect(
      answerTo({ ...usual, rule: 'meanRating' }, profile, official).areas.map(({ asked }) => asked),
    ).toEqual([null, null, null]);
  });
});

it('profileWithout leaves everybody in when no region is named', () => {
  expect(profileWithout(profile, '')).toBe(profile);
});
