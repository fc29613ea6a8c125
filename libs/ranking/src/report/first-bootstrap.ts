import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { countPairs } from '../counting/count-pairs.ts';
import { bordaScores } from '../methods/borda-scores.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';

/** Ranks and standard errors of a seeded bootstrap within strata. */
export interface BootstrapRanks {
  readonly standardErrors: Float64Array;
  /** m × replicates ranks, sorted within each area. */
  readonly ranks: readonly Uint8Array[];
}

function generator(seed: string): () => number {
  const state = new Uint32Array(sha256(utf8ToBytes(seed)).slice().buffer, 0, 4);
  return () => {
    const t = (state[0]! + state[1]! + state[3]!) >>> 0;
    state[3]! += 1;
    state[0] = state[1]! ^ (state[1]! >>> 9);
    state[1] = state[2]! + (state[2]! << 3);
    state[2] = ((state[2]! << 21) | (state[2]! >>> 11)) + t;
    return t / 4294967296;
  };
}

/** Resamples every stratum with replacement and ranks each replicate by normalised Borda. */
export function bootstrapRanks(frozen: FrozenProfile, seed: string, replicates: number): BootstrapRanks {
  const { m, n } = frozen;
  const next = generator(`${frozen.hash}\n${seed}`);
  const strata = frozen.strata.map((_, h) =>
    [...frozen.stratum.keys()].filter((c) => frozen.stratum[c] === h),
  );
  const sums = new Float64Array(m);
  const squares = new Float64Array(m);
  const ranks = Array.from({ length: m }, () => new Uint8Array(replicates));
  for (let r = 0; r < replicates; r++) {
    const weights = new Float64Array(n);
    for (const members of strata)
      for (let d = 0; d < members.length; d++) {
        const c = members[Math.floor(next() * members.length)]!;
        weights[c]! += frozen.weights[c]!;
      }
    const scores = bordaScores(winsMatrix({ m, ...countPairs({ ...frozen, weights }) }), m);
    scores.forEach((score, i) => {
      sums[i]! += score;
      squares[i]! += score * score;
      ranks[i]![r] = 1 + scores.reduce((above, other) => above + (other > score ? 1 : 0), 0);
    });
  }
  const variance = (i: number): number =>
    Math.max(0, squares[i]! / replicates - (sums[i]! / replicates) * (sums[i]! / replicates));
  return {
    standardErrors: Float64Array.from({ length: m }, (_, i) => Math.sqrt(variance(i))),
    ranks: ranks.map((list) => list.sort()),
  };
}
