import { tieSpans } from '../counting/tie-spans.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';

/** Shares of all answers, by weight, that hold an area among their first or last few. */
export interface EdgeShares {
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** m × m: weight of area i at position r, from the top; a tie group spreads evenly over its positions. */
  readonly positions: Float64Array;
}

/**
 * How often each area stands among the first k and the last k of an answer. A tie group across the line
 * counts by the share of its positions on the near side, as if drawn by lot; an area without an opinion
 * counts in neither. NaN shares without answers. Cost O(n·m²).
 */
export function edgeShares(weighted: FrozenProfile, k: number): EdgeShares {
  const { m, n, places, weights } = weighted;
  const top = new Float64Array(m);
  const bottom = new Float64Array(m);
  const positions = new Float64Array(m * m);
  const start = new Uint8Array(m);
  const size = new Uint8Array(m);
  const scratch = new Uint8Array(256);
  let total = 0;
  for (let c = 0; c < n; c++) {
    const weight = weights[c]!;
    total += weight;
    const opinions = tieSpans(places, c * m, start, size, scratch);
    for (let i = 0; i < m; i++) {
      if (size[i] === 0) continue;
      const each = weight / size[i]!;
      for (let r = start[i]!; r < start[i]! + size[i]!; r++) {
        positions[i * m + r]! += each;
        if (r < k) top[i]! += each;
        if (r >= opinions - k) bottom[i]! += each;
      }
    }
  }
  const share = (sum: number): number => sum / total;
  return { top: top.map(share), bottom: bottom.map(share), positions };
}
