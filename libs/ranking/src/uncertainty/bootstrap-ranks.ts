import { widenPaths } from '../methods/path-strengths.ts';
import { Generator } from '../numeric/generator.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { tallyRanks } from './rank-tally.ts';
import { pairReplicates } from './replicate-pairs.ts';
import { resamplingUnits } from './resampling-units.ts';

/** How the bootstrap is run. */
export interface BootstrapSettings {
  readonly replicates: number;
  readonly seed: string;
  /** Towards "all members had answered"; without it, cities like these in general. */
  readonly finitePopulation: boolean;
  /** n weights of single answers, all 1 when left out. */
  readonly perAnswer?: Float64Array;
}

/** m × m: share of replicates in which an area (row) has rank 1 … m (column); rows and columns sum to 1. */
export interface BootstrapRanks {
  readonly borda: Float64Array;
  readonly schulze: Float64Array;
}

/**
 * Rank matrices of normalised Borda and Schulze (winning votes) over stratified Rao–Wu bootstrap
 * replicates: how stable the ranking is, not how likely it is to be true. Ties share their ranks; in
 * Schulze areas stand by how many others are above them.
 * Cost O(replicates · (units·m²/lanes + m³)), no allocation in the loop.
 */
export function bootstrapRanks(frozen: FrozenProfile, settings: BootstrapSettings): BootstrapRanks {
  const { m } = frozen;
  const { replicates, finitePopulation, perAnswer } = settings;
  const generator = Generator.fromText(settings.seed);
  const units = resamplingUnits(frozen, generator, perAnswer);
  const { pairs, next } = pairReplicates(units, m, finitePopulation, generator);
  const borda = new Float64Array(m * m);
  const schulze = new Float64Array(m * m);
  const keys = new Float64Array(m);
  const strengths = new Float64Array(m * m);
  for (let replicate = 0; replicate < replicates; replicate++) {
    next();
    bordaKeys(pairs, m, keys);
    tallyRanks(keys, borda);
    schulzeKeys(pairs, m, strengths, keys);
    tallyRanks(keys, schulze);
  }
  const share = (sum: number): number => sum / replicates;
  return { borda: borda.map(share), schulze: schulze.map(share) };
}

/** Minus the lead of each area's average pairwise share over one half, times m − 1. */
function bordaKeys(pairs: Float64Array, m: number, keys: Float64Array): void {
  keys.fill(0);
  for (let i = 0; i < m; i++) {
    for (let j = i + 1; j < m; j++) {
      const compared = pairs[m * m + i * m + j]!;
      if (compared <= 0) continue;
      const lead = (pairs[i * m + j]! - pairs[j * m + i]!) / (2 * compared);
      keys[i]! -= lead;
      keys[j]! += lead;
    }
  }
}

/** How many areas stand above each. */
function schulzeKeys(pairs: Float64Array, m: number, strengths: Float64Array, keys: Float64Array): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) {
      const votes = pairs[i * m + j]!;
      strengths[i * m + j] = votes > pairs[j * m + i]! ? votes : 0;
    }
  }
  widenPaths(strengths, m);
  keys.fill(0);
  for (let i = 0; i < m; i++)
    for (let j = 0; j < m; j++) if (strengths[i * m + j]! > strengths[j * m + i]!) keys[j]! += 1;
}
