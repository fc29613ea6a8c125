import { countStatistics } from '../counting/count-statistics.ts';
import { emptyStatistics } from '../counting/empty-statistics.ts';
import { mergeStatistics } from '../counting/merge-statistics.ts';
import type { Statistics, StratumMoments } from '../counting/statistics.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { Preference, Profile } from '../profile.ts';
import type { UnrankedConvention } from '../settings.ts';

/** What running statistics are about; other areas, scales or reading and they must be counted anew. */
export interface RunningBasis {
  readonly areas: Profile['areas'];
  /** Every scale that an answer can rate on. */
  readonly scales: readonly string[];
  readonly unranked: UnrankedConvention;
}

/** The statistics of no answer at all. */
export function noStatistics({ areas, scales }: RunningBasis): Statistics {
  const ratings = Object.fromEntries(scales.map((scale) => [scale, new Uint8Array()]));
  return emptyStatistics({ m: areas.length, strata: [{ id: '', members: 0 }], ratings });
}

/**
 * The statistics of one stratum after some of its preferences were taken out and others put in: equal to counting
 * those that are left, since everything in them is a whole number. Cost O(changed·m² + m³), whatever they hold.
 */
export function changedStatistics(
  before: Statistics,
  basis: RunningBasis,
  { removed, added }: { readonly removed: readonly Preference[]; readonly added: readonly Preference[] },
): Statistics {
  const more = added.length > 0 ? mergeStatistics(before, counted(basis, added)) : before;
  return removed.length > 0 ? withoutStatistics(more, counted(basis, removed)) : more;
}

function counted({ areas, scales, unranked }: RunningBasis, preferences: readonly Preference[]): Statistics {
  const strata = [{ id: 'one', members: 0 }];
  const own = preferences.map((preference, k) => ({ ...preference, id: String(k), stratum: 'one' }));
  const frozen = readUnranked(freezeProfile({ areas, strata, preferences: own }), unranked);
  const nobody = new Uint8Array(frozen.n * frozen.m);
  const ratings = Object.fromEntries(scales.map((scale) => [scale, frozen.ratings[scale] ?? nobody]));
  return countStatistics({ ...frozen, ratings });
}

/** The neutral element of merging with the sign turned: a shard's share taken out again. */
function withoutStatistics(whole: Statistics, part: Statistics): Statistics {
  return mergeStatistics(whole, negative(part) as Statistics);
}

function negative(value: unknown, key = ''): unknown {
  // The number of areas is a shape, not a count.
  if (typeof value === 'number') return key === 'm' ? value : -value;
  if (value instanceof Float64Array) return value.map((each) => -each);
  if (Array.isArray(value)) return value.map((each: StratumMoments) => negative(each));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, negative(inner, name)]),
  );
}
