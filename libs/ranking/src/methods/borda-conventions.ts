import { BELOW, NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { tieSpans } from '../counting/tie-spans.ts';
import { byScore, type ColumnResult } from './column-result.ts';

/**
 * How a Borda count treats ties and unranked areas:
 * `average`, `optimistic`, `pessimistic`: a tie group, the unranked one included, gets the mean, the
 * highest or the lowest points of the positions it fills (top of m gets m − 1);
 * `explicit`: ties averaged, unranked areas get nothing; `modified`: the top of k ranked areas gets k − 1;
 * `modified-base-one`: it gets k (Emerson 2007).
 */
export type BordaConvention =
  'average' | 'optimistic' | 'pessimistic' | 'explicit' | 'modified' | 'modified-base-one';

/**
 * Borda points under a convention, weighted sums over all preferences; halves are exact.
 * Sources: J.-C. de Borda (1784); P. Emerson, Designing an All-Inclusive Democracy (2007) for the modified
 * count. An area without an opinion gets nothing, and is not counted among those below. Cost O(n·m).
 */
export function bordaCount(
  frozen: FrozenProfile,
  convention: BordaConvention,
): ColumnResult & { readonly scores: Float64Array } {
  return bordaCounts(frozen, [convention])[convention];
}

/** The same for several conventions in one pass over the preferences. */
export function bordaCounts<Convention extends BordaConvention>(
  frozen: FrozenProfile,
  conventions: readonly Convention[],
): Readonly<Record<Convention, ColumnResult & { readonly scores: Float64Array }>> {
  const { m, n, places, weights } = frozen;
  const start = new Uint8Array(m);
  const size = new Uint8Array(m);
  const scratch = new Uint8Array(256);
  const scores = conventions.map(() => new Float64Array(m));
  for (let c = 0; c < n; c++) {
    const opinions = tieSpans(places, c * m, start, size, scratch);
    let below = 0;
    for (let i = 0; i < m; i++) if (places[c * m + i] === BELOW) below += 1;
    for (let i = 0; i < m; i++) {
      const place = places[c * m + i]!;
      if (place === NO_OPINION) continue;
      for (let k = 0; k < conventions.length; k++)
        scores[k]![i]! +=
          weights[c]! * points(conventions[k]!, start[i]!, size[i]!, place !== BELOW, opinions, below);
    }
  }
  const results = conventions.map((convention, k) => [convention, byScore(scores[k]!)]);
  return Object.fromEntries(results) as Record<Convention, ColumnResult & { readonly scores: Float64Array }>;
}

function points(
  convention: BordaConvention,
  start: number,
  size: number,
  ranked: boolean,
  opinions: number,
  below: number,
): number {
  const highest = opinions - 1 - start;
  const mean = highest - (size - 1) / 2;
  switch (convention) {
    case 'average':
      return mean;
    case 'optimistic':
      return highest;
    case 'pessimistic':
      return highest - (size - 1);
    case 'explicit':
      return ranked ? mean : 0;
    case 'modified':
      return ranked ? mean - below : 0;
    case 'modified-base-one':
      return ranked ? mean - below + 1 : 0;
  }
}
