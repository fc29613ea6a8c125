import * as fc from 'fast-check';
import { canonicalJson } from '#canonical';
import { mergeStrata, stratumStatistics } from '../counting/stratum-statistics.ts';
import { defaultSettings } from '../default-settings.ts';
import { rank, rankFrozen, rankMain, rankSide } from '../rank.ts';
import { wholeReport } from '../report/assemble-report.ts';
import { weightings } from '../settings.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { freezeProfile } from './freeze-profile.ts';
import { packProfile } from './pack-profile.ts';
import { plainProfile } from './plain-profile.ts';
import type { PackedProfile } from './packed-profile.ts';
import { readUnranked } from './read-unranked.ts';
import { unpackProfile } from './unpack-profile.ts';

const whole = ({ head, shards }: PackedProfile) =>
  unpackProfile(
    head,
    shards.map((bytes, number) => ({ number, bytes })),
  );

describe('packProfile', () => {
  test('what is unpacked is what was packed, in shards of any size', () => {
    fc.assert(
      fc.property(anyProfile, fc.integer({ min: 1, max: 10 }), (profile, size) => {
        const frozen = freezeProfile(profile);
        const packed = packProfile(frozen, size);
        expect(whole(packed)).toEqual(frozen);
        expect(packProfile(whole(packed), size)).toEqual(packed);
        expect(freezeProfile(plainProfile(frozen))).toEqual(frozen);
      }),
      { numRuns: 60 },
    );
  });

  test('the report is the same bytes from one text, and from shards counted apart, however many, and in halves', () => {
    const settings = { ...defaultSettings, draws: 100, replicates: 100, places: 2 };
    fc.assert(
      fc.property(
        anyProfile.filter(({ preferences }) => preferences.length > 0),
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom(...weightings),
        fc.constantFrom('below' as const, 'no-opinion' as const),
        (profile, size, weighting, unranked) => {
          const asked = { ...settings, weighting, unranked };
          const packed = packProfile(freezeProfile(profile), size);
          const counted = packed.shards
            .map((bytes, number) => unpackProfile(packed.head, [{ number, bytes }]))
            .map((shard) => stratumStatistics(readUnranked(shard, unranked)))
            .reduce(mergeStrata);
          const bytes = canonicalJson(rank(profile, asked));
          expect(canonicalJson(rankFrozen(whole(packed), asked, undefined, counted))).toBe(bytes);
          const main = rankMain(whole(packed), asked, undefined, counted);
          const halves = wholeReport(main, rankSide(whole(packed), asked, counted));
          expect(canonicalJson(halves)).toBe(bytes);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a shard whose bytes are others is refused, and the root tells of every shard', () => {
    const [profile] = fc.sample(
      anyProfile.filter(({ preferences }) => preferences.length > 3),
      1,
    );
    const packed = packProfile(freezeProfile(profile!), 2);
    const bytes = Uint8Array.from(packed.shards[1]!);
    bytes[0]! ^= 1;
    expect(() => unpackProfile(packed.head, [{ number: 1, bytes }])).toThrow('shard-altered');
    const { root, ...rest } = packed.head;
    expect(root).not.toBe(packProfile(freezeProfile(profile!), 3).head.root);
    expect(rest.shards.reduce((sum, { preferences }) => sum + preferences, 0)).toBe(rest.preferences);
  });
});
