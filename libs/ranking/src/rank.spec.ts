import { rank } from './rank.ts';
import type { Profile } from './profile.ts';

/** Tennessee's capital (Wikipedia, "Condorcet method"): 100 voters, four cities. */
const tennessee: Profile = {
  areas: ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'].map((id) => ({ id, label: id })),
  strata: [{ id: 'all', members: 100 }],
  preferences: [
    { count: 42, order: 'Memphis Nashville Chattanooga Knoxville' },
    { count: 26, order: 'Nashville Chattanooga Knoxville Memphis' },
    { count: 15, order: 'Chattanooga Knoxville Nashville Memphis' },
    { count: 17, order: 'Knoxville Chattanooga Nashville Memphis' },
  ].flatMap(({ count, order }, kind) =>
    Array.from({ length: count }, (_, k) => ({
      id: `${kind}-${k}`,
      stratum: 'all',
      weight: 1,
      ranked: order.split(' ').map((id) => [id]),
      noOpinion: [],
    })),
  ),
};

describe('rank', () => {
  it('ranks Tennessee as published', () => {
    const report = rank(tennessee);
    expect(report.methods.borda?.scores).toEqual({
      Nashville: expect.closeTo(194 / 3, 10),
      Chattanooga: expect.closeTo(173 / 3, 10),
      Memphis: 42,
      Knoxville: expect.closeTo(107 / 3, 10),
    });
    expect(report.smithSet).toEqual(['Nashville']);
    expect(report.methods.schulzeWinning?.order.flat()).toEqual([
      'Nashville',
      'Chattanooga',
      'Knoxville',
      'Memphis',
    ]);
  });
});
