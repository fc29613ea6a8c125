import * as fc from 'fast-check';
import { defaultSettings } from './default-settings.ts';
import type { Profile } from './profile.ts';
import { rank } from './rank.ts';
import type { RankingReport } from './report.ts';
import { anyProfile } from './testing/any-profile.ts';

const quick = { ...defaultSettings, places: 2, draws: 100, replicates: 100 };

const same = (id: string): string => id;
/** Reverses the canonical order of the letters a … f; its own inverse. */
const mirrored = (id: string): string => String.fromCharCode(199 - id.charCodeAt(0));

/** What a report says about the order, without what hangs on the profile's hash, its ids passed through `name`. */
const said = ({ methods, smithSet, areas }: RankingReport, name = same) => ({
  methods: Object.fromEntries(
    Object.entries(methods).map(([method, { order, scores = {}, optima, agreement, tauX }]) => [
      method,
      {
        order: order.map((group) => group.map(name).sort()),
        scores: new Map(Object.entries(scores).map(([id, score]) => [name(id), score])),
        figures: [optima, agreement, tauX],
      },
    ]),
  ),
  smithSet: smithSet.map(name).sort(),
  areas: new Map(areas.map(({ id, score, rank: place }) => [name(id), { score, place }])),
});

/** What a report says by counting single answers. */
const countedByAnswers = ({ robustness, consensus, weights }: RankingReport): string => {
  const { withoutCities, margins } = robustness;
  const figures = {
    shift: withoutCities && Math.abs(withoutCities.largest.to - withoutCities.largest.from),
    decisive: withoutCities?.decisive.reduce((sum, { answers }) => sum + answers, 0),
    margins: margins.map(({ answersToReverse, duel }) => [answersToReverse, duel]),
    consensus: [consensus.kendallW, consensus.tauX, consensus.disagreement],
    weights,
  };
  // Sums in another order differ in their last bits.
  return JSON.stringify(figures, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
  );
};

/** The profile with every area's id passed through `name`. */
const renamed = (profile: Profile, name: (id: string) => string): Profile => ({
  ...profile,
  areas: profile.areas.map(({ id, label }) => ({ id: name(id), label })),
  preferences: profile.preferences.map((preference) => ({
    ...preference,
    ranked: preference.ranked.map((place) => place.map(name)),
    noOpinion: preference.noOpinion.map(name),
    ratings: Object.fromEntries(
      Object.entries(preference.ratings ?? {}).map(([scale, byArea]) => [
        scale,
        Object.fromEntries(Object.entries(byArea).map(([id, rating]) => [name(id), rating])),
      ]),
    ),
  })),
});

describe('every method of a report', () => {
  it('treats areas alike: other names, the same order under other names (neutrality)', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(said(rank(renamed(profile, mirrored), quick), mirrored)).toEqual(said(rank(profile, quick)));
      }),
      { numRuns: 40 },
    );
  });

  it('treats cities alike: other pseudonyms, the same result (anonymity)', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const other = profile.preferences.map((preference, c) => ({ ...preference, id: `${99 - c}` }));
        expect(said(rank({ ...profile, preferences: other }, quick))).toEqual(said(rank(profile, quick)));
      }),
      { numRuns: 25 },
    );
  });

  it('counts a preference of weight 2 like two copies', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const double = profile.preferences.map((preference) => ({ ...preference, weight: 2 }));
        const copies = profile.preferences.flatMap((preference) => [
          { ...preference, weight: 1 },
          { ...preference, weight: 1, id: `${preference.id}-copy` },
        ]);
        const [a, b] = [double, copies].map((preferences) => rank({ ...profile, preferences }, quick));
        expect(said(a!)).toEqual(said(b!));
        a!.areas.forEach(({ standardError, rankedBy }, i) => {
          expect(rankedBy).toBe(b!.areas[i]!.rankedBy);
          expect(standardError ?? -1).toBeCloseTo(b!.areas[i]!.standardError ?? -1, 9);
        });
        expect(countedByAnswers(a!)).toEqual(countedByAnswers(b!));
      }),
      { numRuns: 25 },
    );
  });

  it('does not lower an area that one more city puts first (monotonicity of the official rule)', () => {
    fc.assert(
      fc.property(anyProfile, fc.nat(), (profile, any) => {
        const raised = profile.areas[any % profile.areas.length]!.id;
        const others = profile.areas.map(({ id }) => id).filter((id) => id !== raised);
        const full = {
          ...profile,
          preferences: profile.preferences.map((preference) => ({ ...preference, noOpinion: [] })),
        };
        const more: Profile = {
          ...full,
          preferences: [
            ...full.preferences,
            { id: 'new', stratum: 'east', weight: 1, ranked: [[raised], others], noOpinion: [] },
          ],
        };
        const place = (report: RankingReport): number => report.areas.find(({ id }) => id === raised)!.rank;
        expect(place(rank(more, quick))).toBeLessThanOrEqual(place(rank(full, quick)));
      }),
      { numRuns: 40 },
    );
  });
});
