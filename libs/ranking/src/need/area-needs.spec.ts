import type { Preference, Profile } from '../profile.ts';
import { areaNeeds } from './area-needs.ts';

const rating = (importance: number, capacity: number) => ({
  importance: { esd: importance },
  capacity: { esd: capacity },
});

const preference = (id: string, stratum: string, ratings?: Preference['ratings']): Preference => ({
  id,
  stratum,
  weight: 1,
  ranked: [],
  noOpinion: [],
  ...(ratings && { ratings }),
});

const profile: Profile = {
  areas: [
    { id: 'esd', label: 'ESD' },
    { id: 'youth', label: 'Youth' },
  ],
  strata: [
    { id: 'north', members: 9 },
    { id: 'south', members: 9 },
  ],
  preferences: [
    preference('a', 'north', rating(5, 1)),
    preference('b', 'north', rating(4, 2)),
    preference('c', 'south', rating(3, 3)),
    preference('d', 'south', { importance: { esd: 5 } }),
    preference('e', 'south'),
  ],
};

const nothing = () => [];

describe('areaNeeds', () => {
  it('averages those who rated both scales, and counts who needs help', () => {
    const [esd, youth] = areaNeeds(profile, nothing, 1);
    expect(esd).toMatchObject({ all: { answers: 3, importance: 4, capacity: 2 }, needing: 2 });
    expect(youth).toMatchObject({ all: null, needing: null, strata: {} });
  });

  it('shows a stratum only with as many answers as the smallest cell', () => {
    const [esd] = areaNeeds(profile, nothing, 2);
    // One answer of the south is left over: beside the north it could be told from the mean of all.
    expect(Object.keys(esd?.strata ?? {})).toEqual([]);
    const alone = {
      ...profile,
      preferences: profile.preferences.filter(({ stratum }) => stratum === 'north'),
    };
    expect(Object.keys(areaNeeds(alone, nothing, 2)[0]?.strata ?? {})).toEqual(['north']);
    expect(areaNeeds(profile, nothing, 4)[0]).toMatchObject({ all: null, needing: null, strata: {} });
  });

  it('counts a city once in an area, by the largest part that it offers', () => {
    const offers = (id: string) =>
      id === 'a'
        ? [
            { area: 'esd', kind: 'contribute', capacity: 1 } as const,
            { area: 'esd', kind: 'lead', capacity: 2 } as const,
          ]
        : id === 'b'
          ? [{ area: 'esd', kind: 'host', capacity: 3 } as const]
          : [];
    expect(areaNeeds(profile, offers, 1)[0]).toMatchObject({
      offers: { lead: 1, host: 1, contribute: 0 },
      activities: 6,
    });
  });
});
