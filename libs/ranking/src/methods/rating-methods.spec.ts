import type { Profile } from '../profile.ts';
import { countStatistics } from '../counting/count-statistics.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { centredRating, meanRating } from './mean-rating.ts';
import { topBox } from './top-box.ts';

const rated = (...ratings: readonly Readonly<Record<string, number>>[]): Profile => ({
  areas: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
  strata: [{ id: 'all', members: 9 }],
  preferences: ratings.map((importance, c) => ({
    id: `p${c}`,
    stratum: 'all',
    weight: 1 + c,
    ranked: [],
    noOpinion: [],
    ratings: { importance },
  })),
});

describe('ratings', () => {
  const frozen = freezeProfile(rated({ a: 5, b: 4 }, { a: 3, b: 1, c: 2 }));
  const histogram = countStatistics(frozen).ratings.importance!;

  it('takes the share of fours and fives among those who rated', () => {
    const { scores, order } = topBox(histogram, 3);
    expect([scores[0], scores[1], scores[2]]).toEqual([33.333333333333, 33.333333333333, 0]);
    expect(order).toEqual([[0, 1], [2]]);
  });

  it('averages over those who rated', () => {
    expect([...meanRating(histogram, 3).scores]).toEqual([3.666666666666, 2, 2]);
  });

  it('centres within the city, so that a generous one counts no more than a strict one', () => {
    expect([...centredRating(frozen, frozen.ratings.importance!).scores]).toEqual([
      0.833333333333, -0.833333333333, 0,
    ]);
  });

  it('leaves all tied at 0 when nobody rated', () => {
    expect(meanRating(new Float64Array(18), 3).order).toEqual([[0, 1, 2]]);
  });
});
