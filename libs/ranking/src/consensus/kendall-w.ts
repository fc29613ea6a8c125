import { tieSpans } from '../counting/tie-spans.ts';
import { chiSquareSurvival } from '../numeric/chi-square-survival.ts';

/** How far rankings agree with one another. */
export interface KendallW {
  /** 0 … 1; 1 when all rank alike. */
  readonly w: number;
  /** Rankings it rests on. */
  readonly rankings: number;
  /** n·(m − 1)·W and the probability of as much or more when nobody agrees (chi-square, m − 1 degrees). */
  readonly chiSquare: number;
  readonly p: number;
}

/**
 * Kendall's coefficient of concordance with correction for ties: W = 12·S/(k²(m³ − m) − k·ΣT), with S the
 * spread of the rank sums and T = Σ(t³ − t) over a ranking's tie groups. M. G. Kendall & B. Babington Smith,
 * Ann. Math. Stat. 10 (1939); Kendall, Rank Correlation Methods, ch. 6.
 *
 * `values` is n × m: ranks or ratings in one direction, ties as equal values; as a Uint8Array the places of a
 * frozen profile, none of them without an opinion, which are read faster. `weights` (1 each when left
 * out) weigh rows; `counts` (1 each when left out) says how many rankings a row stands for, which is what the
 * test counts. Undefined when every ranking ties everything or there is
 * none. Cost O(n·m²), of places O(n·m).
 */
export function kendallW(
  values: ArrayLike<number>,
  m: number,
  weights?: ArrayLike<number>,
  counts?: ArrayLike<number>,
): KendallW | undefined {
  const rows = values.length / m;
  let rankings = 0;
  const sums = new Float64Array(m);
  let total = 0;
  let ties = 0;
  const read = values instanceof Uint8Array ? placesReader(values, m) : valuesReader(values, m);
  for (let c = 0; c < rows; c++) {
    const { start, size } = read(c);
    rankings += counts?.[c] ?? 1;
    const weight = weights?.[c] ?? 1;
    total += weight;
    for (let i = 0; i < m; i++) {
      const below = start[i]!;
      const tied = size[i]!;
      sums[i]! += weight * (below + (tied + 1) / 2);
      // A group of t contributes t³ − t in all: t² − 1 by each of its members.
      ties += weight * (tied * tied - 1);
    }
  }
  const mean = (total * (m + 1)) / 2;
  const spread = sums.reduce((sum, rank) => sum + (rank - mean) * (rank - mean), 0);
  const most = total * (total * (m * m * m - m) - ties);
  if (!(most > 0)) return undefined;
  const w = (12 * spread) / most;
  const chiSquare = rankings * (m - 1) * w;
  return { w, rankings, chiSquare, p: chiSquareSurvival(chiSquare, m - 1) };
}

/** Of row c, how many values are smaller than each, and how many equal it, itself included. */
type SpanReader = (c: number) => { readonly start: Uint8Array; readonly size: Uint8Array };

function placesReader(values: Uint8Array, m: number): SpanReader {
  const spans = { start: new Uint8Array(m), size: new Uint8Array(m) };
  const scratch = new Uint8Array(256);
  return (c) => {
    tieSpans(values, c * m, spans.start, spans.size, scratch);
    return spans;
  };
}

function valuesReader(values: ArrayLike<number>, m: number): SpanReader {
  const spans = { start: new Uint8Array(m), size: new Uint8Array(m) };
  return (c) => {
    for (let i = 0; i < m; i++) {
      spans.start[i] = 0;
      spans.size[i] = 0;
      for (let j = 0; j < m; j++) {
        if (values[c * m + j]! < values[c * m + i]!) spans.start[i]! += 1;
        else if (values[c * m + j] === values[c * m + i]) spans.size[i]! += 1;
      }
    }
    return spans;
  };
}
