import { boundedInteger } from '../numeric/bounded-integer.ts';
import type { Generator } from '../numeric/generator.ts';
import { addUnpacked } from './packed-lanes.ts';
import type { ResamplingUnits, UnitStratum } from './resampling-units.ts';

/** One bootstrap replicate after the other, written into the same two matrices. */
export interface PairReplicates {
  /** 2·m² numbers: weight of i above j (m × m), then weight that compares i < j (m × m, upper half). */
  readonly pairs: Float64Array;
  /** Draws the next replicate into `pairs`. Cost O(drawn units · words + strata·m²), no allocation. */
  readonly next: () => void;
}

/**
 * Stratified bootstrap of J. N. K. Rao & C. F. J. Wu (JASA 83, 1988, 231–241): in each stratum n_h − 1 of
 * n_h units are drawn with replacement and rescaled, which makes the variance of a total unbiased where
 * the naive bootstrap falls short by 1/n_h. With `finitePopulation` the replicate is drawn towards the
 * whole answers by λ = √(1 − n_h/N_h), so that a stratum that answered in full does not vary. Where
 * several answers were dealt as one, λ takes back what that adds to the variance.
 */
export function pairReplicates(
  units: ResamplingUnits,
  m: number,
  finitePopulation: boolean,
  generator: Generator,
): PairReplicates {
  const { layout, words, sizes, strata, target, partial, one } = units;
  const pairs = new Float64Array(2 * m * m);
  const fixed = new Float64Array(2 * m * m);
  const counts = new Float64Array(sizes.length);
  const drawn = new Float64Array(layout.words);

  const rows = new Int32Array(sizes.length);
  const times = new Float64Array(sizes.length);

  const addUnits = ({ cells }: UnitStratum, factor: number, out: Float64Array): void => {
    for (const cell of cells) {
      let found = 0;
      let answers = 0;
      for (let u = cell.from; u < cell.to; u++) {
        const count = counts[u]!;
        if (count === 0) continue;
        answers += count * sizes[u]!;
        times[found] = count;
        rows[found++] = u * layout.words;
      }
      sumRows(words, rows, times, found, drawn);
      addUnpacked(layout, drawn, factor * cell.weight, target, out);
      if (!partial) addEverywhere(out, m, factor * cell.weight * answers);
    }
  };

  const spread = strata.map((stratum) => {
    const n = stratum.to - stratum.from;
    const open = finitePopulation ? 1 - stratum.answers / stratum.members : 1;
    const lambda = n > 1 ? Math.sqrt(open / one) : 0;
    counts.fill(1, stratum.from, stratum.to);
    addUnits(stratum, 1 - lambda, fixed);
    return n > 1 ? (lambda * n) / (n - 1) : 0;
  });

  const next = (): void => {
    pairs.set(fixed);
    for (let h = 0; h < strata.length; h++) {
      const stratum = strata[h]!;
      const n = stratum.to - stratum.from;
      if (spread[h] === 0) continue;
      counts.fill(0, stratum.from, stratum.to);
      for (let k = 1; k < n; k++) counts[stratum.from + boundedInteger(generator, n)]! += 1;
      addUnits(stratum, spread[h]!, pairs);
    }
  };
  return { pairs, next };
}

function addEverywhere(out: Float64Array, m: number, weight: number): void {
  for (let i = 0; i < m; i++) for (let j = i + 1; j < m; j++) out[m * m + i * m + j]! += weight;
}

/**
 * The sum of the first `count` rows of words, each taken so many times, into `out`; four rows in one go, because
 * reading and writing `out` costs more than the additions.
 */
function sumRows(
  words: Float64Array,
  rows: Int32Array,
  times: Float64Array,
  count: number,
  out: Float64Array,
): void {
  const width = out.length;
  out.fill(0);
  let k = 0;
  for (; k + 4 <= count; k += 4) {
    const [a, b, c, d] = [rows[k]!, rows[k + 1]!, rows[k + 2]!, rows[k + 3]!];
    const [p, q, r, s] = [times[k]!, times[k + 1]!, times[k + 2]!, times[k + 3]!];
    for (let w = 0; w < width; w++)
      out[w]! += p * words[a + w]! + q * words[b + w]! + r * words[c + w]! + s * words[d + w]!;
  }
  for (; k < count; k++) {
    const a = rows[k]!;
    const p = times[k]!;
    for (let w = 0; w < width; w++) out[w]! += p * words[a + w]!;
  }
}
