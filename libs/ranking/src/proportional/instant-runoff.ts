import { fractionToNumber, leastCommonMultiple } from '../methods/exact-fraction.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { topsAmong } from './ranked-groups.ts';

/** The order in which areas outlast one another, and the votes of each round. */
export interface InstantRunoffResult {
  /** Tie groups, best first. */
  readonly order: readonly (readonly number[])[];
  /** Votes by area in each round; areas already out have none. */
  readonly rounds: readonly ReadonlyMap<number, number>[];
}

/**
 * Instant-runoff voting (W. R. Ware 1871): the area that fewest put first among those left goes out, until
 * none is left; the later out, the better. Neutral: areas tied for fewest go out together. A preference with
 * several areas in its first place gives each an equal part; areas below get nothing. Not monotone, not
 * Condorcet consistent. Exact. Cost O(rounds · n·m).
 */
export function instantRunoff(frozen: FrozenProfile): InstantRunoffResult {
  const { m, n, places, weights } = frozen;
  const unit = leastCommonMultiple(m);
  const stands = new Uint8Array(m).fill(1);
  const tops = new Uint8Array(m);
  const order: (readonly number[])[] = [];
  const rounds: ReadonlyMap<number, number>[] = [];
  for (let left = m; left > 0; left -= order[0]!.length) {
    const bySize = new Float64Array(m * (m + 1));
    for (let c = 0; c < n; c++) {
      const size = topsAmong(places, c * m, stands, tops);
      for (let t = 0; t < size; t++) bySize[tops[t]! * (m + 1) + size]! += weights[c]!;
    }
    const votes = Array.from({ length: m }, (_, i) => {
      let sum = 0n;
      for (let size = 1; size <= m; size++)
        sum += (BigInt(bySize[i * (m + 1) + size]!) * unit) / BigInt(size);
      return sum;
    });
    const standing = [...stands.keys()].filter((i) => stands[i] === 1);
    rounds.push(new Map(standing.map((i) => [i, fractionToNumber({ num: votes[i]!, den: unit })])));
    const fewest = standing.reduce(
      (least, i) => (votes[i]! < least ? votes[i]! : least),
      votes[standing[0]!]!,
    );
    const out = standing.filter((i) => votes[i] === fewest);
    order.unshift(out);
    for (const i of out) stands[i] = 0;
  }
  return { order, rounds };
}
