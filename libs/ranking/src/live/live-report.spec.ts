import * as fc from 'fast-check';
import { stratumStatistics } from '../counting/stratum-statistics.ts';
import { defaultSettings } from '../default-settings.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import { rank } from '../rank.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { liveReport } from './live-report.ts';

const settings = { ...defaultSettings, draws: 100, replicates: 100, places: 2 };
const weightings = ['city', 'post-stratified', 'equal-region', 'degressive'] as const;

describe('liveReport', () => {
  test('what it takes from statistics is what a full run says, also when the sample is a part', () => {
    fc.assert(
      fc.property(
        anyProfile.filter(({ preferences }) => preferences.length > 2),
        fc.constantFrom(...weightings),
        fc.constantFrom('below' as const, 'no-opinion' as const),
        fc.boolean(),
        (profile, weighting, unranked, all) => {
          const asked = { ...settings, weighting, unranked };
          const byStratum = stratumStatistics(readUnranked(freezeProfile(profile), unranked));
          const preferences = all ? profile.preferences : profile.preferences.slice(0, 2);
          const live = liveReport({ sample: freezeProfile({ ...profile, preferences }), byStratum }, asked);
          const full = rank(profile, asked);
          expect(live.sampled).toBe(preferences.length);
          for (const part of ['preferences', 'strata', 'pairwise', 'smithSet', 'columns'] as const)
            expect(live[part]).toEqual(full[part]);
          expect(live.areas.map(({ id, score, rank: at, rankedBy }) => [id, score, at, rankedBy])).toEqual(
            full.areas.map(({ id, score, rank: at, rankedBy }) => [id, score, at, rankedBy]),
          );
          for (const name of ['borda', 'copeland', 'schulzeWinning', 'kemeny', 'dowdall', 'topPlaces'])
            expect(live.methods[name]).toEqual(full.methods[name]);
          expect(live.robustness.withoutRegions).toEqual(full.robustness.withoutRegions);
          expect(live.robustness.silent).toEqual(full.robustness.silent);
          for (const { id } of full.areas)
            expect(live.consensus.areas[id]!.regions).toEqual(full.consensus.areas[id]!.regions);
          expect(live.robustness.weightings.map(({ ranks }) => ranks)).toEqual(
            full.robustness.weightings.map(({ ranks }) => ranks),
          );
        },
      ),
      { numRuns: 80 },
    );
  });
});
